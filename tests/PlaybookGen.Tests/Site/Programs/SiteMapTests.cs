using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Tests.Site.Programs;

public sealed class SiteMapTests
{
    private static readonly PlannedPage[] Pages = [Page(""), Page("404.html"), Page("about/"), Page("cases/")];

    [Fact]
    public void AsManyAddressesAsOneMapMayHoldStandInOne() => Assert.Equal(
        """
        sitemap.xml
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.com/</loc>
          </url>
          <url>
            <loc>https://example.com/about/</loc>
          </url>
          <url>
            <loc>https://example.com/cases/</loc>
          </url>
        </urlset>

        """,
        Files(maxAddresses: 3));

    [Fact]
    public void MoreAddressesStandInSeveralMapsThatTheFirstOneNames() => Assert.Equal(
        """
        sitemap.xml
        <?xml version="1.0" encoding="utf-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap>
            <loc>https://example.com/sitemap-1.xml</loc>
          </sitemap>
          <sitemap>
            <loc>https://example.com/sitemap-2.xml</loc>
          </sitemap>
        </sitemapindex>
        sitemap-1.xml
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.com/</loc>
          </url>
          <url>
            <loc>https://example.com/about/</loc>
          </url>
        </urlset>
        sitemap-2.xml
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.com/cases/</loc>
          </url>
        </urlset>

        """,
        Files(maxAddresses: 2));

    private static PlannedPage Page(string path) => new(new SitePath(path), () => throw new InvalidOperationException("A site map needs no page drawn."));

    private static string Files(int maxAddresses) => string.Concat(
        SiteMap.Files(new Uri("https://example.com/"), Pages, maxAddresses).Select(file => $"{file.Path.Value}\n{Encoding.UTF8.GetString(file.Make().Span)}"));
}
