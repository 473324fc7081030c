using Microsoft.Playwright;

namespace PlaybookGen.Browser.Learning;

public sealed class ProgressTests
{
    [Fact]
    public async Task ProgressSurvivesReloadExportClearAndImport()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        var coming = page.Locator("[data-coming-list] li");
        await learner.Open("drills/which-is-a-win-condition/");
        await learner.Answer(right: false, sure: 95);
        await learner.Open("review/");
        await page.ReloadAsync();
        await Assertions.Expect(coming).ToHaveCountAsync(1);
        var file = await learner.Export();

        await page.Locator("[data-clear]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-clear-no]")).ToBeFocusedAsync();
        await page.Locator("[data-clear-no]").ClickAsync();
        await Assertions.Expect(coming).ToHaveCountAsync(1);
        await page.Locator("[data-clear]").ClickAsync();
        await page.Locator("[data-clear-yes]").ClickAsync();
        await Assertions.Expect(page.Locator(".review-count")).ToHaveTextAsync("まだ何も解いていません。ドリルか学習パスから始めてください。");

        await learner.Import(file);
        await Assertions.Expect(page.Locator("[data-tools-status]")).ToHaveTextAsync("1件の答えを読み込みました。");
        await Assertions.Expect(coming).ToHaveCountAsync(1);
        Assert.Equal(file, await learner.Export());
    }

    [Fact]
    public async Task ADamagedFileLosesNothingOfWhatIsKept()
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Open("drills/which-is-a-win-condition/");
        await learner.Answer(right: true, sure: 75);
        await learner.Open("review/");
        var kept = await learner.Export();
        await learner.Import(kept[..^20]);
        await Assertions.Expect(learner.Page.Locator("[data-tools-status]")).ToContainTextAsync("読み込めませんでした。");
        Assert.Equal(kept, await learner.Export());
    }

    [Theory]
    [InlineData("hello", "読み込めませんでした。進み具合のファイル（.json）ではありません。「ファイルに書き出す」で作ったファイルを選んでください。")]
    [InlineData("[1, 2]", "読み込めませんでした。JSONですが、このツールの進み具合のファイルではありません。")]
    [InlineData("""{"format":"playbook-progress","version":2,"answers":{},"steps":{}}""", "読み込めませんでした。新しい版のサイトで作られたファイルです。サイトを更新してから試してください。")]
    [InlineData("""{"format":"playbook-progress","version":1,"answers":{"drills/a/":[{"at":"2026-02-30","right":true,"sure":50}]},"steps":{}}""", "読み込めませんでした。「drills/a/」の記録が壊れています。書き出し直したファイルを使ってください。")]
    [InlineData("""{"format":"playbook-progress","version":1,"answers":{"drills/a/":[{"at":"2026-02-03","right":"yes","sure":50}]},"steps":{}}""", "読み込めませんでした。「drills/a/」の記録が壊れています。書き出し直したファイルを使ってください。")]
    // Names that every object of a script has.
    [InlineData("""{"format":"playbook-progress","version":1,"answers":{"constructor":[{"at":"2026-02-03","right":true,"sure":50}]},"steps":{}}""", "読み込めませんでした。「constructor」の記録が壊れています。書き出し直したファイルを使ってください。")]
    [InlineData("""{"format":"playbook-progress","version":1,"answers":{"__proto__":[{"at":"2026-02-03","right":true,"sure":50}]},"steps":{}}""", "読み込めませんでした。「__proto__」の記録が壊れています。書き出し直したファイルを使ってください。")]
    public async Task AFileThatIsNoProgressIsRefusedInPlainWords(string content, string message)
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Open("review/");
        await learner.Import(content);
        await Assertions.Expect(learner.Page.Locator("[data-tools-status]")).ToHaveTextAsync(message);
        await Assertions.Expect(learner.Page.Locator(".review-count")).ToHaveTextAsync("まだ何も解いていません。ドリルか学習パスから始めてください。");
    }
}
