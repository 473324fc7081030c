using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>A finished case is handed in, three ways, and nothing of it is lost.</summary>
public sealed class HandInTests
{
    private const string NewFile = HandInSite.Repository + "/new/main/content/cases?filename=";
    private const int MostBytes = 7500;

    private static readonly string LongStory = "## 経緯\n\n" + string.Concat(Enumerable.Range(1, 100).Select(i => $"{i:000}日目、現場の人と予定表を並べて見比べた。\n"));

    [Fact]
    public async Task ALongCaseIsSavedWholeAndItsUploadPageIsTheOneOfTheRepository()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await LongAsync(context);
        var (name, text) = await form.DownloadAsync("[data-save-file]");

        Assert.True(text.Length > 2500, $"{text.Length} signs");
        Assert.EndsWith(LongStory.TrimEnd('\n') + "\n", text, StringComparison.Ordinal);
        Assert.Equal(await form.WholeText.InputValueAsync(), text);
        Assert.Equal("", await FormPage.CheckAsync(name, text));
        Assert.Equal(HandInSite.Repository + "/upload/main/content/cases", await form.Page.Locator("[data-upload]").GetAttributeAsync("href"));
    }

    [Fact]
    public async Task ALongCaseIsCopiedWholeAndTheNewFilePageGetsOnlyPathAndName()
    {
        await using var context = await Chromium.NewContextAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await LongAsync(context);
        await form.Page.Locator("[data-copy-all]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-hand-in-status]")).ToHaveTextAsync("コピーしました。");

        Assert.Equal(await form.WholeText.InputValueAsync(), (await form.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n"));
        Assert.Equal(
            NewFile + await form.Page.Locator("[data-file-id]").InputValueAsync() + ".md",
            await form.Page.Locator("[data-new-file]").GetAttributeAsync("href"));
        await Assertions.Expect(form.Page.Locator("[data-filled]")).ToBeHiddenAsync();
        await Assertions.Expect(form.Page.Locator("[data-prefilled]")).ToContainTextAsync("途中で切れてしまいます");
    }

    [Fact]
    public async Task ALongCaseIsCopiedForAColleagueWithoutStuffingItIntoTheMailAddress()
    {
        await using var context = await Chromium.NewContextAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await LongAsync(context);
        await form.Page.Locator("[data-copy-mail]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-hand-in-status]")).ToHaveTextAsync("コピーしました。");
        var mail = (await form.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n");
        var link = await form.Page.Locator("[data-mail]").GetAttributeAsync("href");

        Assert.Contains(await form.WholeText.InputValueAsync(), mail, StringComparison.Ordinal);
        Assert.Contains($"content/cases/{await form.Page.Locator("[data-file-id]").InputValueAsync()}.md", mail, StringComparison.Ordinal);
        Assert.StartsWith("mailto:cs@example.com?subject=", link, StringComparison.Ordinal);
        Assert.True(link!.Length <= 1800, $"{link.Length} bytes");
        Assert.EndsWith(".md を添えてください）", Uri.UnescapeDataString(link), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpeningAMailThatIsTooShortForTheCaseCopiesTheWholeOfIt()
    {
        await using var context = await Chromium.NewContextAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await LongAsync(context);
        await form.Page.Locator("[data-mail]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-hand-in-status]")).ToHaveTextAsync("コピーしました。");

        Assert.Contains(await form.WholeText.InputValueAsync(), (await form.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        await Assertions.Expect(form.Field("body")).ToHaveValueAsync(LongStory.TrimEnd('\n'));
    }

    [Fact]
    public async Task AShortCaseGoesIntoTheMailWhole()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await HandInSite.Site).At("contribute/"));
        await form.Field("title").FillAsync("短い話");
        await Assertions.Expect(form.WholeText).ToHaveValueAsync("---\ntitle: 短い話\n---\n");
        var link = Uri.UnescapeDataString((await form.Page.Locator("[data-mail]").GetAttributeAsync("href"))!);

        Assert.Contains("---\r\ntitle: 短い話\r\n---\r\n", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AShortCaseMayGoIntoTheAddressAndIsWholeThere()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await HandInSite.Site).At("contribute/"));
        await form.FillShortAsync();
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("整えた\n---\n$"));
        var link = (await form.Page.Locator("[data-filled]").GetAttributeAsync("href"))!;

        Assert.True(link.Length < MostBytes, $"{link.Length} bytes");
        Assert.Equal(await form.WholeText.InputValueAsync(), Uri.UnescapeDataString(link[(link.IndexOf("&value=", StringComparison.Ordinal) + "&value=".Length)..]));
    }

    [Fact]
    public async Task WhereTheBrowserForbidsCopyingTheTextIsSelectedForTheWriter()
    {
        await using var context = await Chromium.NewContextAsync();
        await context.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false;");
        var form = await LongAsync(context);
        await form.Page.Locator("[data-copy-all]").ClickAsync();

        await Assertions.Expect(form.Page.Locator("[data-hand-in-status]")).ToContainTextAsync("Ctrl+C");
        Assert.True(await form.WholeText.EvaluateAsync<bool>("box => document.activeElement === box && box.selectionEnd - box.selectionStart === box.value.length && box.value.length > 2500"));
    }

    [Fact]
    public async Task TheTextStaysUntilItsAuthorSaysTwiceThatItIsDone()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await LongAsync(context);
        await form.DownloadAsync("[data-save-file]");
        await form.Page.ReloadAsync();
        await Assertions.Expect(form.Field("body")).ToHaveValueAsync(LongStory.TrimEnd('\n'));

        await form.Page.Locator("[data-finished]").ClickAsync();
        await Assertions.Expect(form.Field("body")).ToHaveValueAsync(LongStory.TrimEnd('\n'));
        await form.Page.Locator("[data-finished]").ClickAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task WithoutARepositoryTheWaysThatNeedOneSaySoAndTheRestWorks()
    {
        await using var context = await Chromium.NewContextAsync();
        await context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = await FormPage.OpenAsync(context, (await PublishedSite.Shipped).At("contribute/"));
        await form.FillShortAsync();

        await Assertions.Expect(form.Page.Locator(".way-in").Nth(0)).ToContainTextAsync("受け付け先のリポジトリが設定されていません");
        await Assertions.Expect(form.Page.Locator(".way-in").Nth(1)).ToContainTextAsync("受け付け先のリポジトリが設定されていません");
        await Assertions.Expect(form.Page.Locator("[data-upload], [data-new-file]")).ToHaveCountAsync(0);
        var (_, text) = await form.DownloadAsync("[data-save-file]");
        await form.Page.Locator("[data-copy-mail]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-hand-in-status]")).ToHaveTextAsync("コピーしました。");
        Assert.Contains(text, (await form.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileNameThatCannotBeAnAddressIsMendedOrExplained()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await PublishedSite.Shipped).At("contribute/"));
        var box = form.Page.Locator("[data-file-id]");
        await box.FillAsync("Call Center FAQ.md");
        await box.PressAsync("Tab");
        await Assertions.Expect(box).ToHaveValueAsync("call-center-faq");

        await box.FillAsync("usergram-success-program");
        await box.PressAsync("Tab");
        await Assertions.Expect(form.Page.Locator("[data-file-id-hint]")).ToContainTextAsync("id 'usergram-success-program' のファイルがもう1つあります: cases/usergram-success-program.md。");
    }

    [Fact]
    public async Task NothingIsSavedBeforeEveryNameInItIsDecidedAbout()
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await HandInSite.Site).At("contribute/"));
        var downloads = 0;
        form.Page.Download += (_, _) => downloads++;
        await form.FillShortAsync();
        await form.Field("summary").FillAsync("株式会社アクメの佐藤さんと、問い合わせの多い順に回答を整えた。");
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("アクメ"));

        await form.Page.Locator("[data-save-file]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-undecided]")).ToHaveTextAsync("まだ決めていないところが2か所あります。");
        await form.Page.Locator("[data-anonymity-done]").ClickAsync(new LocatorClickOptions { Force = true });
        Assert.Equal(0, downloads);

        var findings = form.Page.Locator("[data-findings] li");
        await findings.Filter(new LocatorFilterOptions { HasText = "アクメ" }).GetByText("に置き換える").ClickAsync();
        await findings.Filter(new LocatorFilterOptions { HasText = "佐藤さん" }).GetByText("このままでよい").ClickAsync();
        var (_, text) = await form.DownloadAsync("[data-anonymity-done]");

        Assert.DoesNotContain("アクメ", text, StringComparison.Ordinal);
        Assert.Contains("佐藤さん", text, StringComparison.Ordinal);
        Assert.DoesNotContain("アクメ", await form.Field("summary").InputValueAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[data-copy-all]")]
    [InlineData("[data-copy-mail]")]
    [InlineData("[data-save-draft]")]
    [InlineData("[data-filled]")]
    [InlineData("[data-mail]")]
    public async Task EveryWayOutOfThePageWaitsForTheNames(string way)
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await HandInSite.Site).At("contribute/"));
        await form.FillShortAsync();
        await form.Field("summary").FillAsync("担当は sato@example.com です。");
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("sato@"));

        await form.Page.Locator(way).ClickAsync();

        await Assertions.Expect(form.Page.Locator("[data-anonymity]")).ToBeVisibleAsync();
        await Assertions.Expect(form.Page.Locator("[data-findings] li")).ToHaveCountAsync(1);
        Assert.Single(context.Pages);
    }

    private static async Task<FormPage> LongAsync(IBrowserContext context)
    {
        var form = await FormPage.OpenAsync(context, (await HandInSite.Site).At("contribute/"));
        await form.FillShortAsync();
        await form.Page.Locator("[name=length][value='1']").CheckAsync();
        await form.Field("body").FillAsync(LongStory.TrimEnd('\n'));
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("100日目"));
        return form;
    }
}
