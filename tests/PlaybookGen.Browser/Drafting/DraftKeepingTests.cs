using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>What is written is never lost, and no press of a button is.</summary>
public sealed class DraftKeepingTests
{
    [Fact]
    public async Task TwoTabsThatWriteAtTheSameTimeLoseNothing()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var first = await FormPage.OpenAsync(context, site.At("contribute/"));
        await WriteAsync(first, "一つめのタブ");
        var second = await FormPage.OpenAsync(context, site.At("contribute/"));
        await Assertions.Expect(second.Field("title")).ToHaveValueAsync("一つめのタブ");

        await WriteAsync(second, "二つめのタブ");
        await WriteAsync(first, "一つめのタブの続き");
        await Assertions.Expect(first.Page.Locator("[data-status]")).ToContainTextAsync("どちらも消えません");

        await first.Page.ReloadAsync();
        await Assertions.Expect(first.Field("title")).ToHaveValueAsync("一つめのタブの続き");
        await second.Page.ReloadAsync();
        await Assertions.Expect(second.Field("title")).ToHaveValueAsync("二つめのタブ");
        await TakeUpAsync(second, "一つめのタブの続き");
        await TakeUpAsync(second, "二つめのタブ");
    }

    [Fact]
    public async Task EachDraftThatWasSetAsideCanBeTakenUpAndOneThatIsClearedIsGone()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        foreach (var title in new[] { "はじめの話", "次の話" })
        {
            await WriteAsync(form, title);
            await form.Page.Locator("[data-start-over]").ClickAsync();
            await Assertions.Expect(form.Field("title")).ToHaveValueAsync("");
        }

        await TakeUpAsync(form, "はじめの話");
        await OpenAsideAsync(form);
        await Assertions.Expect(form.Page.Locator("[data-aside] li")).ToHaveCountAsync(1);
        await form.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "消す: 次の話" }).ClickAsync();

        await Assertions.Expect(form.Page.Locator("[data-aside]")).ToBeHiddenAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("はじめの話");
    }

    [Theory]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")]
    [InlineData("const keep = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) { if (value.length > 99) throw new DOMException('full', 'QuotaExceededError'); keep.call(this, key, value); };")]
    public async Task WhereTheBrowserIsFullWhatIsSetAsideStaysForAsLongAsThePageIsOpen(string full)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        await context.AddInitScriptAsync(full);
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("title").FillAsync("とても長い話");
        await Assertions.Expect(form.Page.Locator("[data-kept]")).ToContainTextAsync("保存できません");
        await form.Page.Locator("[data-start-over]").ClickAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync("");

        await TakeUpAsync(form, "とても長い話");
    }

    [Fact]
    public async Task APressBegunBeforeTheFieldThatWasLeftIsReadReachesItsButton()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("title").FillAsync("題名");
        await Assertions.Expect(form.Messages.First).ToBeVisibleAsync();
        var add = form.Page.Locator("[data-list='plan.tactics'] > p > [data-add]");
        await form.Field("action").PressSequentiallyAsync("並べて比べた");
        await form.Field("date").FillAsync("令和6年5月");
        await add.ScrollIntoViewIfNeededAsync();
        var box = (await add.BoundingBoxAsync())!;
        await form.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));

        await form.Page.Mouse.DownAsync();
        await form.Page.WaitForFunctionAsync("() => Object.values(localStorage).some(text => text.includes('2024-05'))");
        await form.Page.Mouse.UpAsync();

        await Assertions.Expect(form.Page.Locator("[data-field='action'] textarea")).ToHaveCountAsync(2);
        await Assertions.Expect(form.Page.Locator("[data-field='date'] [data-message]")).ToHaveTextAsync("2024-05と読みました。");
    }

    [Fact]
    public async Task AMessageThatStaysKeepsItsButtonAndTheFocusOnIt()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.FillShortAsync();
        await form.Field("title").FillAsync("");
        await Assertions.Expect(form.Messages).ToContainTextAsync(["題名"]);
        var toField = form.Messages.First.GetByText("この欄へ");
        await toField.FocusAsync();

        await form.Page.EvaluateAsync(
            """
            () => {
              const field = document.querySelector("[data-field='summary'] [data-value]");
              field.value = '';
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }
            """);
        await Assertions.Expect(form.Messages).ToHaveCountAsync(2);

        await Assertions.Expect(toField).ToBeFocusedAsync();
    }

    private static async Task WriteAsync(FormPage form, string title)
    {
        await form.Field("title").FillAsync(title);
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($"title: {title}\n"));
    }

    private static async Task OpenAsideAsync(FormPage form) =>
        await form.Page.Locator("[data-aside]").EvaluateAsync("details => { details.open = true; }");

    private static async Task TakeUpAsync(FormPage form, string title)
    {
        await OpenAsideAsync(form);
        await form.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"これに戻す: {title}", Exact = true }).ClickAsync();
        await Assertions.Expect(form.Field("title")).ToHaveValueAsync(title);
    }
}
