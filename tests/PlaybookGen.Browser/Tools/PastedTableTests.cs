using System.Text;
using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>Tables as people have them: from Excel, in Shift_JIS, with marks, quotes, odd dates and empty rows. All is read, or said.</summary>
public sealed class PastedTableTests
{
    [Theory]
    [InlineData("会社名\t導入月\tフェーズ\n\"A\n社\"\t2026/4/1\t型の習得", "A\n社", "3か月")]
    [InlineData("\ufeff会社名,導入月,フェーズ\r\nA社,2026年4月1日,型の習得\r\n", "A社", "3か月")]
    [InlineData("フェーズ;利用開始日;顧客名\n\n;;\n型の習得;２０２６年４月;Ａ社", "Ａ社", "3か月")]
    [InlineData("A社,令和8年4月,型の習得", "A社", "3か月")]
    [InlineData("導入企業名,導入月,顧客のフェーズ\n\"A \"\"株\"\"\",20260401,form", "A \"株\"", "3か月")]
    public async Task EachOfTheseIsOneCustomerOfThreeMonths(string text, string name, string months) => await OnPage("tools/monthly-check/", async page =>
    {
        await page.FillAsync("#month", "2026-07");
        await page.FillAsync("#customers", text);
        Assert.Equal([name], await page.Locator("[data-customers] th").AllTextContentsAsync());
        Assert.Equal([months], await page.Locator("[data-customers] td:nth-child(2)").AllTextContentsAsync());
        Assert.Equal([], await page.Locator("[data-faults] li").AllTextContentsAsync());
    });

    [Theory]
    [InlineData("会社名,導入月,フェーズ\nA社,2026/13/1,型の習得", "2行目「導入月」：「2026/13/1」を月として読めません。2026-04、2026/4/1、2026年4月のように書きます。")]
    [InlineData("A社,2026/4/1,なぞ", "1行目「3列目」：「なぞ」は、下の段階にありません。同じ名前で書きます。")]
    [InlineData("会社名,担当\nA社,田中", "導入した月 / 今の段階の列が見つかりません。一行目は「会社名 / 担当」でした。見出しを直すか、呼び名・導入した月・今の段階の順に並べます。")]
    [InlineData("会社名,導入月,フェーズ\nA社,2026-04,型の習得\n\"B社,2026-04,型の習得\nC社,2026-04,型の習得", "3行目で始まる引用符（\"）が閉じていません。そこから後ろが一つの欄になっています。")]
    public async Task WhatCannotBeReadIsSaidWithLineAndColumn(string text, string expected) => await OnPage("tools/monthly-check/", async page =>
    {
        await page.FillAsync("#month", "2026-07");
        await page.FillAsync("#customers", text);
        Assert.Equal(expected, await page.Locator("[data-faults] li").First.TextContentAsync());
    });

    [Fact]
    public async Task AFileOfExcelInJapanIsReadAndAWorkbookIsRefused() => await OnPage("tools/monthly-check/", async page =>
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await page.FillAsync("#month", "2026-07");
        await OpenAsync(page, "顧客.csv", Encoding.GetEncoding(932).GetBytes("会社名,導入月,フェーズ\r\n髙橋商店,2026/4/1,型の習得\r\n"));
        await Assertions.Expect(page.Locator("[data-table-status]")).ToHaveTextAsync("「顧客.csv」を読みました。送信はしていません。");
        Assert.Equal(["髙橋商店"], await page.Locator("[data-customers] th").AllTextContentsAsync());

        await OpenAsync(page, "顧客.xlsx", [0x50, 0x4b, 3, 4, 0, 0]);
        await Assertions.Expect(page.Locator("[data-table-status]")).ToContainTextAsync("文字として読めません");
        Assert.Equal(["髙橋商店"], await page.Locator("[data-customers] th").AllTextContentsAsync());

        await OpenAsync(page, "utf16.txt", [0xff, 0xfe, .. Encoding.Unicode.GetBytes("会社名\t導入月\tフェーズ\n乙社\t2026/4/1\t型の習得")]);
        await Assertions.Expect(page.Locator("[data-customers] th")).ToHaveTextAsync("乙社");
    });

    [Fact]
    public async Task TenThousandCustomersAreAllCountedAndAllSaved() => await OnPage("tools/monthly-check/", async page =>
    {
        await page.FillAsync("#month", "2026-07");
        var lines = Enumerable.Range(1, 10_000).Select(number => $"顧客{number},{(number % 10 == 0 ? "未定" : "2026-01")},型の習得,担当{number % 7}");
        await page.EvaluateAsync(
            "text => { const field = document.querySelector('#customers'); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }",
            "会社名,導入月,フェーズ,担当\n" + string.Join('\n', lines));
        Assert.StartsWith("9000社のうち9000社が遅れています。", await page.TextContentAsync("[data-result=summary]"), StringComparison.Ordinal);
        Assert.EndsWith("ほかに1000行が読めませんでした。", await page.TextContentAsync("[data-result=summary]"), StringComparison.Ordinal);
        Assert.Equal(200, await page.Locator("[data-customers] tr").CountAsync());
        Assert.Equal("残りの8800社も表示", await page.TextContentAsync("[data-more=customers]"));

        var saved = (await page.SavedAsync("[data-save]")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10_001, saved.Length);
        Assert.Equal("顧客,導入から,今の段階,目安の段階,遅れ,使うシート,担当", saved[0].TrimStart('\ufeff'));
        Assert.Equal("顧客10000,未定,型の習得,担当4,10001行目「導入月」：「未定」を月として読めません。2026-04、2026/4/1、2026年4月のように書きます。", saved[^1]);
    });

    [Fact]
    public async Task ReasonsOfOnesOwnAreGroupedCountedAndOpenToTheirLines() => await OnPage("tools/reasons/", async page =>
    {
        await page.FillAsync("#list", "顧客,解約理由,業種,体制\nA社,使いみちがわからない,小売,店長のみ\nB社,使いみちがわからなかった,介護,本部\nC社,使いみちがわからない,小売,本部\nD社,ほげほげ,小売,本部\nE社,,小売,本部");
        Assert.Equal("4件を1のまとまりに分けました。どれにも入らないものが1件あります。", await page.TextContentAsync("[data-result=summary]"));
        Assert.Equal(["「解約理由」が空の行が1件あります（6行目）。数えていません。"], await page.Locator("[data-faults] li").AllTextContentsAsync());
        Assert.Equal(["まとまり", "小売", "介護", "計"], await page.Locator("[data-counts] thead th").AllTextContentsAsync());
        Assert.Equal(["2", "1", "3"], await page.Locator("[data-counts] tbody tr").First.Locator("td").AllTextContentsAsync());

        await page.SelectOptionAsync("[data-choose=across]", "体制");
        Assert.Equal(["まとまり", "本部", "店長のみ", "計"], await page.Locator("[data-counts] thead th").AllTextContentsAsync());

        await page.Locator("[data-counts] tbody tr").Last.Locator("td").Last.Locator("button").ClickAsync();
        Assert.Equal(["顧客：D社　解約理由：ほげほげ　業種：小売　体制：本部"], await page.Locator("[data-behind] li > span").AllTextContentsAsync());
        await page.SelectOptionAsync("[data-regroup]", "champion-left");
        Assert.Equal("4件を2のまとまりに分けました。どれにも入らないものが0件あります。", await page.TextContentAsync("[data-result=summary]"));
        await page.ReloadAsync();
        Assert.Equal("4件を2のまとまりに分けました。どれにも入らないものが0件あります。", await page.TextContentAsync("[data-result=summary]"));
    });

    [Fact]
    public async Task GoalsOneALineAreCountedWithoutHeadings() => await OnPage("tools/goal-count/", async page =>
    {
        await page.FillAsync("#list", "訪問件数を増やしたい\n訪問件数を増やす\nもっと\n");
        Assert.Equal(["訪問件数が増えている", "どれにも入らない"], await page.Locator("[data-counts] tbody th").AllTextContentsAsync());
        Assert.Equal(["2", "1"], await page.Locator("[data-counts] tbody td").AllTextContentsAsync());
    });

    [Fact]
    public async Task TheLatestValueOfEachCustomerIsBlueOrRed() => await OnPage("tools/cs-metric/", async page =>
    {
        await page.FillAsync("#list", "顧客,週,利用回数\nA社,2026/4/13,1\nA社,2026/4/6,２回\nB社,2026/4/6,1\nB社,2026/4/13,0\nC社,2026/4/13,なし\nD社,2026/4/13,\"1,200\"");
        Assert.Equal("青と赤の境目を入れると、信号がつきます。", await page.TextContentAsync("[data-result=summary]"));
        await page.FillAsync("#green", "1");
        Assert.Equal("3社のうち、赤1社、黄0社、青2社。前より下がった顧客が2社あります。", await page.TextContentAsync("[data-result=summary]"));
        Assert.Equal(["B社", "A社", "D社"], await page.Locator("[data-signals] tbody th").AllTextContentsAsync());
        Assert.Equal(["● 赤", "0（2026/4/13）", "1 ↓"], await page.Locator("[data-signals] tbody tr").First.Locator("td").AllTextContentsAsync());
        Assert.Equal(["6行目「利用回数」：「なし」を数として読めません。"], await page.Locator("[data-faults] li").AllTextContentsAsync());

        await page.SelectOptionAsync("#form", "frequency");
        Assert.Contains("件数・回数だけでは良し悪しがわかりません。なぜ割合でなくこの形にしたか、業務の周期と比べて書きます。", await page.Locator("[data-findings] li").AllTextContentsAsync());
        await page.ClickAsync("[data-example]");
        Assert.Equal(["価値・形の理由・周期・境目がそろっています。"], await page.Locator("[data-findings] li").AllTextContentsAsync());
        Assert.Equal("1週間にAI機能が活用された回数", await page.InputValueAsync("#metric"));
    });

    private static Task OpenAsync(IPage page, string name, byte[] bytes) =>
        page.SetInputFilesAsync("[data-table-file]", new FilePayload { Name = name, MimeType = "text/csv", Buffer = bytes });
}
