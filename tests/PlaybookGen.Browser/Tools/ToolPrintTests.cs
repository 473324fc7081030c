using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>A tool that was filled in prints as a sheet: A4, everything that was written, no frames of fields.</summary>
public sealed class ToolPrintTests
{
    private const string Portrait = "595 x 842";
    private const string Landscape = "842 x 595";

    [Theory]
    [InlineData("kits/goal-sheet/", Portrait)]
    [InlineData("kits/gpo-sheet/", Portrait)]
    [InlineData("kits/workshop-90-minutes/", Portrait)]
    [InlineData("kits/renewal-talk/", Portrait)]
    [InlineData("products/caremaker/", Portrait)]
    [InlineData("kits/success-release-sheet/", Portrait)]
    [InlineData("tools/goal-sheet/", Portrait)]
    [InlineData("tools/review/", Portrait)]
    [InlineData("tools/drivers/", Portrait)]
    [InlineData("tools/stakeholders/", Portrait)]
    [InlineData("tools/inversion/", Portrait)]
    [InlineData("tools/monthly-check/", Portrait)]
    [InlineData("tools/customer-year/", Landscape)]
    public async Task ATextInEveryFieldStillPrintsOnOneSheet(string path, string sheet) => await OnPage(path, async page =>
    {
        await page.EvaluateAsync(
            """
            () => {
              for (const field of document.querySelectorAll('main textarea:not(#customers), main input[type=text]')) {
                field.value = field.inputMode === 'numeric' ? '3' : '長めに書いた一行の内容';
                field.dispatchEvent(new Event('input', { bubbles: true }));
              }
            }
            """);
        Assert.Equal([sheet], PrintedSheets.Of(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true })));
    });

    [Fact]
    public async Task ALongTextPrintsWholeThoughItsFieldIsShort() => await OnPage("tools/review/", async page =>
    {
        var text = string.Concat(Enumerable.Repeat("シフト作成にかかる時間を店ごとに測ったもの、", 6));
        await page.WriteAsync("measures", 0, "metric", text);
        await page.WriteAsync("measures", 0, "better", "lower");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("[data-rows=measures] .printed:visible").First).ToHaveTextAsync(text);
        Assert.Equal(0, await page.Locator("[data-tool] :is(input[type=text], select, textarea):visible").CountAsync());
        Assert.Equal(1, await page.Locator("[data-rows=measures] tr:visible").CountAsync());
    });

    [Fact]
    public async Task ABlankToolPrintsRoomToWriteIn() => await OnPage("tools/inversion/", async page =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator("[data-rows=pairs] tr:visible")).ToHaveCountAsync(3);
    });
}
