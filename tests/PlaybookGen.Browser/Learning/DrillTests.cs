using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Learning;

public sealed class DrillTests
{
    [Fact]
    public async Task EveryKindThatIsMadeFromCasesIsAnsweredRightAndWrong()
    {
        var site = await PublishedSite.Shipped;
        await using var learner = await Learner.On("2026-03-02");
        foreach (var kind in FormatWord.All<MadeDrillKind>())
        {
            var drill = site.AllPages.First(page => page.StartsWith($"drills/made/{kind}/", StringComparison.Ordinal));
            foreach (var right in new[] { true, false })
            {
                await learner.Open(drill);
                await Assertions.Expect(learner.Page.Locator("[data-answers]")).ToBeHiddenAsync();
                await learner.Answer(right, sure: 50);
                await Assertions.Expect(learner.Page.Locator("[data-verdict]")).ToHaveTextAsync(right ? "正解です。" : "違いました。");
                await Assertions.Expect(learner.Page.Locator("[data-answers] .place a").First).ToBeVisibleAsync();
            }
        }
    }

    [Fact]
    public async Task NothingIsRevealedBeforeAnAnswerAndHowSureOneIs()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("drills/which-is-a-win-condition/");
        await page.Locator("[name=answer]").First.CheckAsync();
        await page.Locator("[data-drill-form] [type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-need]")).ToHaveTextAsync("答えと自信の両方を決めてから開きます。");
        await Assertions.Expect(page.Locator("[data-answers]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task HintsComeOneAtATime()
    {
        await using var learner = await Learner.On("2026-03-02");
        var hints = learner.Page.Locator("[data-hint]");
        await learner.Open("drills/rats-of-hanoi/");
        await Assertions.Expect(hints.Nth(1)).ToBeHiddenAsync();
        await hints.Nth(0).Locator("summary").ClickAsync();
        await Assertions.Expect(hints.Nth(1)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task InPrintThereIsRoomToAnswerAndTheAnswersStandOnASheetOfTheirOwn()
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Open("drills/which-is-a-win-condition/");
        await Assertions.Expect(learner.Page.Locator(".drill-paper")).ToBeHiddenAsync();
        await learner.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(learner.Page.Locator("[data-plain-choices]")).ToBeVisibleAsync();
        await Assertions.Expect(learner.Page.Locator("[data-answers] [data-choice]").First).ToBeVisibleAsync();
        await Assertions.Expect(learner.Page.Locator("[data-drill-form]")).ToBeHiddenAsync();
        await Assertions.Expect(learner.Page.Locator(".drill-line")).ToHaveCountAsync(3);
        await Assertions.Expect(learner.Page.Locator(".drill-boxes")).ToBeVisibleAsync();
        Assert.Equal("page", await learner.Page.Locator("[data-answers]").EvaluateAsync<string>("answers => getComputedStyle(answers).breakBefore"));
    }

    [Fact]
    public async Task ABrowserThatKeepsNothingStillChecksAnswersAndSaysSo()
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Page.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });");
        await learner.Open("drills/which-is-a-win-condition/");
        await learner.Answer(right: true, sure: 75);
        await Assertions.Expect(learner.Page.Locator("[data-verdict]")).ToHaveTextAsync("正解です。");
        await Assertions.Expect(learner.Page.Locator("[data-next-review]")).ToHaveTextAsync("このブラウザーでは進み具合を保存できません。答え合わせはこのまま使えます。");
    }
}
