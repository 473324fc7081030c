using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>The five points of the goal sheet, on goals that no case of the library has.</summary>
public sealed class GoalSheetTests
{
    [Theory]
    [InlineData("新規ユーザ20%増", "", "事業目標だけの目標です")]
    [InlineData("今期の売上を前年より5%増やす", "売上を5%増やす", "事業目標だけの目標です")]
    [InlineData("週3回ログインする", "", "活用目標だけの目標です")]
    [InlineData("", "店長が毎週1回、画面を開く", "活用目標だけの目標です")]
    [InlineData("新規利用者を月に10人増やす", "担当者が毎週3件の記録を見る", "事業目標と活用目標の両方があります")]
    [InlineData("", "", "事業目標も活用目標もまだありません")]
    public async Task AGoalOfOneKindOnlyIsSaidToBeSo(string business, string use, string expected) => await OnPage("tools/goal-sheet/", async page =>
    {
        await page.FillAsync("#business", business);
        await page.FillAsync("#use", use);
        Assert.StartsWith(expected, await page.TextContentAsync("[data-result=verdict]"), StringComparison.Ordinal);
    });

    [Fact]
    public async Task EachPointIsMetBySomethingOfItsOwn() => await OnPage("tools/goal-sheet/", async page =>
    {
        Assert.Equal([], await Met(page));
        await page.FillAsync("#kept-at", "共有フォルダ、次は5月の定例");
        await page.FillAsync("#agreed-on", "2026-04-20");
        Assert.Equal(["kept"], await Met(page));
        await page.FillAsync("#statement", "店長が毎週金曜に翌週のシフトを10分で出している");
        await page.CheckAsync("[name=own]");
        Assert.Equal(["kept", "own"], await Met(page));
        await page.FillAsync("#business", "店舗の売上を前年の105%にする");
        Assert.Equal(["kept", "own"], await Met(page));
        await page.FillAsync("#link", "空いた時間で店頭に立てる");
        Assert.Equal(["kept", "own", "business"], await Met(page));
        await page.FillAsync("#use", "店長が自動作成を使う");
        Assert.Equal("活用目標に、どれくらいか（回数・件数・人数・頻度）がありません。", await page.TextContentAsync("[data-point=use] [data-says]"));
        await page.FillAsync("#use", "店長が毎週、自動作成を使う");
        Assert.Equal(["kept", "own", "business", "use"], await Met(page));
        await page.FillAsync("#comment", "現場が楽になるなら続けたい");
        await page.CheckAsync("[name=agreed-user]");
        await page.CheckAsync("[name=agreed-vendor]");
        Assert.Equal("まだ合意していない人がいます：決裁者。対面で読み合わせます。", await page.TextContentAsync("[data-point=buyer] [data-says]"));
        await page.CheckAsync("[name=agreed-buyer]");
        Assert.Equal("5つの要点のうち5つがそろっています。", await page.TextContentAsync("[data-result=met]"));
    });

    [Fact]
    public async Task ASentenceOfTheVendorIsNoWordOfTheUser() => await OnPage("tools/goal-sheet/", async page =>
    {
        await page.FillAsync("#statement", "お客様に毎週ご活用いただく");
        await page.CheckAsync("[name=own]");
        Assert.Equal("「お客様」は支援する側の言い方です。担当者の言葉に直してもらいます。", await page.TextContentAsync("[data-point=own] [data-says]"));
    });

    private static async Task<IReadOnlyList<string>> Met(IPage page) =>
        await page.Locator(".goal-points .met").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.point)");
}
