using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

public sealed partial class PrintTests
{
    [Fact]
    public async Task EveryCasePrintsOnOneA4LandscapeSheet()
    {
        var site = await PublishedSite.Shipped;
        var cases = Directory.EnumerateDirectories(Path.Combine(site.Folder, "cases"))
            .Select(folder => $"cases/{Path.GetFileName(folder)}/").Order(StringComparer.Ordinal);
        Faults.AssertNone(await Tour.FaultsAsync(cases, () => Chromium.NewContextAsync(), site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var sheets = Sheets(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
            return sheets is ["842 x 595"] ? [] : [$"prints on {string.Join(", ", sheets)}"];
        }));
    }

    /// <summary>The sheets of a PDF, each as width x height in points.</summary>
    private static string[] Sheets(byte[] pdf) =>
    [
        .. MediaBox().Matches(Encoding.Latin1.GetString(pdf))
            .Select(box => $"{Points(box, 1):0} x {Points(box, 2):0}"),
    ];

    private static double Points(Match box, int group) =>
        Math.Round(double.Parse(box.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
