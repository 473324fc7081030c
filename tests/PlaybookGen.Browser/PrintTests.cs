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
        await using var context = await Chromium.NewContextAsync();
        List<string> faults = [];
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(site.Folder, "cases")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(folder);
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.At($"cases/{name}/").AbsoluteUri);
            var sheets = Sheets(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
            if (sheets is not ["842 x 595"])
                faults.Add($"/cases/{name}/ prints on {string.Join(", ", sheets)}");
            await page.CloseAsync();
        }

        Faults.AssertNone(faults);
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
