using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary><c>sitemap.xml</c>: every page of the site by its public address.</summary>
public static class SiteMap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The most addresses that one site map may hold.</summary>
    private const int MaxAddresses = 50_000;

    public static ReadOnlyMemory<byte> Of(Uri site, IReadOnlyList<PlannedPage> pages) => XmlText.Of(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(page => page.Path.IsPage).Take(MaxAddresses))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.AbsoluteUri + page.Path.Value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
