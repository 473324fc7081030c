using System.Text;
using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>What was written in a tool can be handed on as a file, and comes back whole.</summary>
public sealed class WrittenFileTests
{
    [Fact]
    public async Task CandidatesOfOnesOwnGoToAColleagueAndComeBack()
    {
        var saved = "";
        await OnPage("tools/targets/", async page =>
        {
            await page.WriteAsync("own", 0, "title", "多店舗小売の店長が、シフト作成に\"毎週\"6時間かけている");
            await page.WriteAsync("own", 0, "severity", "4");
            await page.WriteAsync("own", 1, "title", "二つめ<b>の候補</b>");
            saved = await page.SavedAsync("[data-save-written]");
        });
        await OnPage("tools/targets/", async page =>
        {
            await LoadAsync(page, "from-a-colleague.json", saved);
            Assert.Equal("「from-a-colleague.json」を読み込みました。", await page.TextContentAsync("[data-kept]"));
            Assert.Equal(
                ["多店舗小売の店長が、シフト作成に\"毎週\"6時間かけている", "二つめ<b>の候補</b>"],
                await page.Locator("[data-rows=own] [data-field=title]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
            Assert.Equal("4", await page.Locator("[data-rows=own] [data-field=severity]").First.InputValueAsync());
            Assert.Equal(0, await page.Locator("[data-ranking] b").CountAsync());
        });
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"tool\":\"review\",\"fields\":{},\"rows\":{}}")]
    [InlineData("{\"tool\":\"targets\",\"fields\":{\"sort\":{\"a\":1}},\"rows\":{}}")]
    [InlineData("{\"tool\":\"targets\",\"rows\":{\"own\":\"x\"}}")]
    public async Task AnotherFileChangesNothing(string text) => await OnPage("tools/targets/", async page =>
    {
        await page.WriteAsync("own", 0, "title", "残る候補");
        await LoadAsync(page, "other.json", text);
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("「other.json」は、この道具で保存したファイルではありません。");
        Assert.Equal("残る候補", await page.Locator("[data-rows=own] [data-field=title]").First.InputValueAsync());
    });

    private static async Task LoadAsync(IPage page, string name, string text)
    {
        await page.SetInputFilesAsync("[data-written-file]", new FilePayload { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync(name);
    }
}
