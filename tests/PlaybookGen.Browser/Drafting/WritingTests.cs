using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>A case is written in the form: /contribute/.</summary>
public sealed class WritingTests
{
    [Fact]
    public async Task ACaseIsWrittenByTheKeyboardAloneFromDiskAndPassesTheChecks()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.OnDiskAt("contribute/"));
        using var watch = new PageWatch(form.Page, site.OnDisk);
        var keys = form.Page.Keyboard;

        await TabToAsync("#f-title");
        await keys.TypeAsync("受注センターの電話を減らしたFAQの育て方");
        await TabToAsync("#f-summary");
        await keys.TypeAsync("問い合わせの多い順に月10件ずつ回答を整え、3か月で電話が減った。");
        await TabToAsync("#f-status");
        await keys.PressAsync("ArrowDown");
        await TabToAsync("#f-provenance");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowDown");
        await TabToAsync("#f-date");
        await keys.TypeAsync("令和6年5月");
        await ChooseFirstAsync("industry");
        await TabToAsync("#f-outcome-statement");
        await keys.TypeAsync("月初の3日間も、電話を待たせずに取れている");
        await ChooseFirstAsync("outcome.tags");
        await TabToAsync("[data-field='tactic'] select");
        await keys.PressAsync("ArrowDown");
        await TabToAsync("[data-field='action'] textarea");
        await keys.TypeAsync("問い合わせの多い順に、月10件ずつ回答を整えた");
        await TabToAsync("[data-save-file]");
        var download = await form.Page.RunAndWaitForDownloadAsync(() => keys.PressAsync("Enter"));
        var text = await File.ReadAllTextAsync(await download.PathAsync());

        Assert.Equal("", await FormPage.CheckAsync(download.SuggestedFilename, text));
        Assert.Contains("\ndate: 2024-05\n", text, StringComparison.Ordinal);
        Faults.AssertNone(watch.Faults);

        async Task ChooseFirstAsync(string key)
        {
            await TabToAsync($"[data-field='{key}'] summary");
            await keys.PressAsync("Enter");
            await TabToAsync($"[data-field='{key}'] input[type=checkbox]");
            await keys.PressAsync("Space");
        }

        async Task TabToAsync(string target)
        {
            for (var presses = 0; presses < 80; presses++)
            {
                await keys.PressAsync("Tab");
                if (await form.Page.EvaluateAsync<bool>("target => document.activeElement === document.querySelector(target)", target))
                    return;
            }

            Assert.Fail($"The Tab key does not reach {target}.");
        }
    }

    [Fact]
    public async Task TheDraftSurvivesAReloadAndANewOneDoesNotDestroyIt()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();
        var before = await form.WholeText.InputValueAsync();

        await form.Page.ReloadAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("受注センターの電話を減らしたFAQの育て方");
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(before);

        await form.Page.Locator("[data-start-over]").ClickAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("");
        await form.Page.Locator("[data-bring-back]").ClickAsync();
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(before);
    }

    [Fact]
    public async Task WhereTheBrowserKeepsNothingThePageSaysSoAndWorks()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        await context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied'); } });");
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();

        await Assertions.Expect(form.Page.Locator("[data-kept]")).ToHaveTextAsync("このブラウザーには保存できません。閉じる前に、ファイルに保存してください。");
        var (name, text) = await form.DownloadAsync("[data-save-file]");
        Assert.Equal("", await FormPage.CheckAsync(name, text));
    }

    [Fact]
    public async Task ADraftSavedAsAFileOpensAgain()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();
        var before = await form.WholeText.InputValueAsync();
        var (name, text) = await form.DownloadAsync("[data-save-draft]");
        await form.Page.Locator("[data-start-over]").ClickAsync();

        await OpenFileAsync(form, name, text);

        await Assertions.Expect(form.WholeText).ToHaveValueAsync(before);
    }

    // Whether two files say the same, in whatever order.
    private const string WithoutOrder =
        """
        ([written, now]) => {
          const sorted = (_, value) => window.playbookDraft.isObject(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
          const read = text => JSON.stringify(window.playbookDraft.tidy(window.playbookRules.read(text).draft), sorted);
          return read(written) === read(now);
        }
        """;

    [Fact]
    public async Task EveryShippedCaseOpensInTheFormAndLosesNothing()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("content/cases"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var written = await File.ReadAllTextAsync(file);
            await OpenFileAsync(form, Path.GetFileName(file), written);
            var kept = await form.Page.EvaluateAsync<bool>(
                WithoutOrder,
                new[] { written, await form.WholeText.InputValueAsync() });
            Assert.True(kept, Path.GetFileName(file) + " changed on its way through the form.");
        }
    }

    [Fact]
    public async Task AFileThatIsNoCaseIsRefusedInPlainWordsAndTheDraftStays()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("title").FillAsync("書きかけ");

        await OpenFileAsync(form, "議事録.md", "# 議事録\n\n今日の話。\n");

        await Assertions.Expect(form.Page.Locator("[data-open-report]")).ToContainTextAsync("読み取れませんでした。");
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("書きかけ");
    }

    [Fact]
    public async Task AtMostThreeMessagesAreShownAndNoneSpeaksOfAnError()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("outcome.statement").FillAsync("業務効率化を推進する");
        await form.Field("actual").FillAsync("約2割減");
        // Said once while it is written, and in the form's own words once the field is left.
        await Assertions.Expect(form.Messages).ToHaveCountAsync(3);
        await form.Field("actual").PressAsync("Tab");

        await Assertions.Expect(form.Messages.First).ToContainTextAsync("直さないと載りません");
        await Assertions.Expect(form.Messages.First).ToContainTextAsync("「約2割減」は数字として読めません。");
        var said = await form.Page.Locator("main").InnerTextAsync();
        Assert.DoesNotContain("エラー", said, StringComparison.Ordinal);
        Assert.DoesNotContain("error", said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("1,234件", "1234", "件", "1234 件と読みました。")]
    [InlineData("約20％", "20", "%", "20 %と読みました。")]
    [InlineData("約二割", "20", "%", "20 %と読みました。")]
    [InlineData("２割減", "２割減", "", "「２割減」は数字として読めません。20と書き、「%減」は単位の欄に書きます。")]
    [InlineData("多数", "多数", "", "「多数」は数字として読めません。数字だけを書き、単位は単位の欄に書きます。例：352")]
    public async Task ANumberWithItsUnitIsTakenApartAndOneThatSaysMoreIsAskedAbout(string typed, string number, string unit, string said)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("actual").FillAsync(typed);
        await form.Field("actual").PressAsync("Tab");

        await Assertions.Expect(form.Field("actual")).ToHaveValueAsync(number);
        await Assertions.Expect(form.Field("unit")).ToHaveValueAsync(unit);
        await Assertions.Expect(form.Page.Locator("[data-field='actual'] [data-message]")).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task AMessageLeadsToTheEntryThatItSpeaksOfPastEmptyOnes()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Page.Locator("[data-list='plan.tactics'] > p > [data-add]").ClickAsync();
        await form.Page.Locator("[data-field='action'] textarea").Nth(1).FillAsync("比べる会を開いた");
        await form.FillExceptPlanAsync();

        // The message itself: until the last field is read, others stand before it.
        await form.Messages.Filter(new LocatorFilterOptions { HasText = "施策2 › 施策の種類" }).GetByText("この欄へ").ClickAsync();

        await Assertions.Expect(form.Page.Locator("[data-field='tactic'] select").Nth(1)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("action", "施策", "したことを、施策に一つは書いてください。", "[data-field='tactic'] select")]
    [InlineData("outcome.statement", "勝利条件", "この欄に書いてください。", "[data-field='outcome.statement'] textarea")]
    public async Task WhatIsMissingAltogetherIsToldInTheWordsOfTheFormAndLeadsToItsPlace(string emptied, string place, string said, string field)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();
        await form.Field(emptied).FillAsync("");
        if (emptied == "action")
            await form.Field("tactic").SelectOptionAsync("");
        else
            await form.Page.Locator("[data-field='outcome.tags'] input:checked").UncheckAsync();
        await Assertions.Expect(form.Messages.First).ToContainTextAsync(said);
        await Assertions.Expect(form.Messages.First.Locator(".message-head span")).ToHaveTextAsync(place);

        await form.Messages.First.GetByText("この欄へ").ClickAsync();

        await Assertions.Expect(form.Page.Locator(field).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task AMessageAboutTheStoryLeadsToTheStory()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();
        await form.Page.Locator("[name=length][value='1']").CheckAsync();
        await form.Field("body").FillAsync("![画面](a.png)");
        await Assertions.Expect(form.Messages).ToContainTextAsync(["くわしい話"]);

        await form.Messages.First.GetByText("この欄へ").ClickAsync();

        await Assertions.Expect(form.Field("body")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task WhatIsTypedNeverBecomesPartOfThePage()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        using var watch = new PageWatch(form.Page, site.Address);
        await form.Field("title").FillAsync("<img src=x onerror=alert(1)>");
        await form.Field("action").FillAsync("<script>alert(1)</script>");

        await Assertions.Expect(form.Page.Locator(".sheet")).ToContainTextAsync("<script>");
        Assert.Equal(0, await form.Page.Locator("main img").CountAsync());
        Faults.AssertNone(watch.Faults);
    }

    [Fact]
    public async Task AHoleOfTheMatrixOpensTheFormForThatCellWhichTellsAtTheEndThatItFillsTheHole()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("matrix/").AbsoluteUri);
        await page.Locator("td.hole a").First.ClickAsync();

        await Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("この組み合わせの事例を待っていました");
        await Assertions.Expect(page.Locator("[data-field='outcome.tags'] [data-chosen-terms] li")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("[data-chosen-terms] li")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[data-difference]")).ToContainTextAsync("直すところがなくなると");

        await new FormPage(page).FillShortAsync();

        await Assertions.Expect(page.Locator("[data-difference]")).ToContainTextAsync("事例のなかった");
    }

    private static async Task OpenFileAsync(FormPage form, string name, string text)
    {
        await form.Page.Locator("[data-open-file]").SetInputFilesAsync(
            new FilePayload { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await Assertions.Expect(form.Page.Locator("[data-open-report]")).Not.ToBeEmptyAsync();
    }
}
