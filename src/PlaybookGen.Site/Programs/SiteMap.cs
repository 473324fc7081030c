using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary><c>sitemap.xml</c>: every page of the site by its public address. Past the most that one file may hold it lists further site maps, <c>sitemap-1.xml</c> and so on.</summary>
public static class SiteMap
{
    /// <summary>The most addresses that one site map may hold; see https://www.sitemaps.org/protocol.html.</summary>
    public const int MaxAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly SitePath Path = new("sitemap.xml");

    /// <param name="maxAddresses">At least 1.</param>
    public static IEnumerable<PlannedFile> Files(Uri site, IReadOnlyList<PlannedPage> pages, int maxAddresses)
    {
        var addresses = pages.Select(page => page.Path).Where(path => path.IsPage).ToList();
        if (addresses.Count <= maxAddresses)
            return [new PlannedFile(Path, () => Of("urlset", "url", site, addresses))];

        // They lie beside the list, since a site map may only name addresses below its own folder.
        var parts = addresses.Chunk(maxAddresses)
            .Select((part, i) => new PlannedFile(new SitePath(string.Create(CultureInfo.InvariantCulture, $"sitemap-{i + 1}.xml")), () => Of("urlset", "url", site, part)))
            .ToList();
        return parts.Prepend(new PlannedFile(Path, () => Of("sitemapindex", "sitemap", site, parts.Select(part => part.Path))));
    }

    private static ReadOnlyMemory<byte> Of(string list, string entry, Uri site, IEnumerable<SitePath> places) => XmlText.Of(xml =>
    {
        xml.WriteStartElement(list, Namespace);
        foreach (var place in places)
        {
            xml.WriteStartElement(entry, Namespace);
            xml.WriteElementString("loc", Namespace, site.AbsoluteUri + place.Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
