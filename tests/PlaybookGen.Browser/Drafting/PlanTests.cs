using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>A plan is begun from a pattern: /plan/.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task APlanBegunOnAPatternsPageIsEditedKeptAndTakenAsACaseThatPassesTheChecks()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        using var watch = new PageWatch(page, site.OnDisk);
        var pattern = site.AllPages.First(path => path.StartsWith("patterns/", StringComparison.Ordinal) && path.Count(sign => sign == '/') == 2);
        await page.GotoAsync(site.OnDiskAt(pattern).AbsoluteUri);
        await page.GetByText("この型から計画を始める").ClickAsync();

        await Assertions.Expect(page.Locator(".alternatives").First).ToBeVisibleAsync();
        await page.Locator("[data-field='industry'] summary").ClickAsync();
        await page.Locator("[data-field='industry'] li label").First.ClickAsync();
        await page.Locator("[data-field='goal'] textarea").FillAsync("継続して使われ、売上が伸びる");
        await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync("売上が伸びる");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[data-field='goal'] textarea")).ToHaveValueAsync("継続して使われ、売上が伸びる");
        var form = new FormPage(page);
        var (name, text) = await form.DownloadAsync("[data-save-file]");

        Assert.Equal("", await FormPage.CheckAsync(name, text));
        Assert.Contains("\nstatus: ongoing\n", text, StringComparison.Ordinal);
        Faults.AssertNone(watch.Faults);
    }

    [Fact]
    public async Task ChoosingAnAlternativePutsItIntoThePlanAndLeavingItOutTakesItAway()
    {
        var (page, _) = await OpenAsync();
        await page.EvaluateAsync("() => document.querySelectorAll('.more-options').forEach(fold => { fold.open = true; })");
        var option = page.Locator(".tactic-options .option").Filter(new LocatorFilterOptions { Has = page.Locator("input:not(:checked)") }).First;
        var words = await option.Locator("b").InnerTextAsync();
        var entries = page.Locator("[data-list='plan.tactics'] .form-entry");
        var chosen = page.Locator(".tactic-options input:checked");
        var (entriesBefore, chosenBefore) = (await entries.CountAsync(), await chosen.CountAsync());

        await option.Locator("input").ClickAsync();
        await Assertions.Expect(entries).ToHaveCountAsync(entriesBefore + 1);
        await Assertions.Expect(page.Locator(".sheet")).ToContainTextAsync(words[..4]);

        await page.Locator("[data-list='plan.tactics'] [data-remove]").Last.ClickAsync();
        await Assertions.Expect(entries).ToHaveCountAsync(entriesBefore);
        await Assertions.Expect(chosen).ToHaveCountAsync(chosenBefore);
    }

    [Fact]
    public async Task EveryAlternativeNamesTheCaseThatItComesFrom()
    {
        var (page, _) = await OpenAsync();

        Assert.Equal(await page.Locator(".tactic-options .option").CountAsync(), await page.Locator(".tactic-options .option .evidence-line a[href*='cases/']").CountAsync());
    }

    [Fact]
    public async Task TheGoalSheetHasItsFivePoints()
    {
        var (page, _) = await OpenAsync();
        var (_, text) = await new FormPage(page).DownloadAsync("[data-save-goals]");

        Assert.Equal(
            ["## 1. 形に残す", "## 2. 自分の言葉で", "## 3. 事業目標とのつながり", "## 4. 活用目標は別に立てる", "## 5. 決裁者・評価者のコメント"],
            text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[data-save-file]")]
    [InlineData("[data-save-goals]")]
    [InlineData("[data-save-pufu]")]
    [InlineData("[data-save-draft]")]
    public async Task NothingIsSavedBeforeEveryNameInThePlanIsDecidedAbout(string way)
    {
        var (page, _) = await OpenAsync();
        await page.Locator("[data-field='goal'] textarea").FillAsync("株式会社アクメの売上が伸びる");
        await page.Locator(way).ClickAsync();

        await Assertions.Expect(page.Locator("[data-anonymity]")).ToBeVisibleAsync();
        await page.Locator("[data-findings] li").Filter(new LocatorFilterOptions { HasText = "アクメ" }).GetByText("に置き換える").ClickAsync();
        while (await page.Locator("[data-findings] li").CountAsync() > 0)
            await page.Locator("[data-findings] li").First.GetByText("このままでよい").ClickAsync();
        var (_, text) = await new FormPage(page).DownloadAsync("[data-anonymity-done]");
        Assert.DoesNotContain("アクメ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSheetOfThePlanOpensInThePufuEditorsFormat()
    {
        var (page, _) = await OpenAsync();
        var (_, text) = await new FormPage(page).DownloadAsync("[data-save-pufu]");
        using var sheet = JsonDocument.Parse(text);
        var purposes = sheet.RootElement.GetProperty("purposes");

        Assert.Matches("^[A-Za-z0-9_-]{22}$", sheet.RootElement.GetProperty("winCondition").GetProperty("uuid").GetString());
        Assert.NotEqual(0, purposes.GetArrayLength());
        Assert.All(purposes.EnumerateArray(), purpose => Assert.NotEqual(0, purpose.GetProperty("measures").GetArrayLength()));
    }

    [Theory]
    [InlineData("a4", "842 x 595")]
    [InlineData("a3", "1191 x 842")]
    [InlineData("a3-portrait", "842 x 1191")]
    public async Task TheSheetOfThePlanPrintsOnThePaperThatIsChosen(string paper, string sheet)
    {
        var (page, _) = await OpenAsync();
        await page.EvaluateAsync("() => { window.print = () => {}; }");
        await page.Locator("[data-paper]").SelectOptionAsync(paper);
        await page.Locator("[data-print-sheet]").ClickAsync();

        Assert.Equal([sheet], PrintedSheets.Of(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true })));
    }

    [Fact]
    public async Task ThePlanPrintsOnOneSheet()
    {
        var (page, _) = await OpenAsync();
        await page.EvaluateAsync("() => { window.print = () => {}; }");
        foreach (var button in new[] { "[data-print-sheet]", "[data-print-goals]" })
        {
            await page.Locator(button).ClickAsync();
            var pdf = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true }));
            Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b"));
            await page.EvaluateAsync("() => window.dispatchEvent(new Event('afterprint'))");
        }
    }

    private static async Task<(IPage Page, IBrowserContext Context)> OpenAsync()
    {
        var site = await PublishedSite.Shipped;
        var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("plan/").AbsoluteUri);
        await page.Locator(".plan-start .button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".alternatives").First).ToBeVisibleAsync();
        return (page, context);
    }
}
