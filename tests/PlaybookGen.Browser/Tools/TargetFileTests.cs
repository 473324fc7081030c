using System.Text;
using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

public sealed class TargetFileTests
{
    [Fact]
    public async Task CandidatesLeaveAndComeBackAsMarkdown()
    {
        var saved = "";
        await OnPage("tools/targets/", async page =>
        {
            await page.WriteAsync("own", 0, "title", "店長が|毎週\\6時間かけている");
            await page.WriteAsync("own", 0, "generality", "4");
            await page.WriteAsync("own", 0, "initial", "2");
            await page.WriteAsync("own", 0, "why", "10社に聞いた\n8社がそう言った");
            saved = await page.SavedAsync("[data-markdown]");
        });
        Assert.Contains(@"| 店長が\|毎週\\6時間かけている | 4 |", saved, StringComparison.Ordinal);
        await OnPage("tools/targets/", async page =>
        {
            await page.SetInputFilesAsync("[data-markdown-file]", new FilePayload { Name = "targets.md", MimeType = "text/markdown", Buffer = Encoding.UTF8.GetBytes(saved) });
            await Assertions.Expect(page.Locator("[data-markdown-status]")).ToHaveTextAsync("「targets.md」から1件を加えました。");
            Assert.Equal(
                ["店長が|毎週\\6時間かけている", "4", "", "", "", "", "2", "", "10社に聞いた\n8社がそう言った"],
                await page.Locator("[data-rows=own] [data-field]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
        });
    }

    [Theory]
    [InlineData("10", "8", "小売業の店長の約8割（10人中8人）は、「シフト作成の手間」を解決したい。")]
    [InlineData("４", "3", "小売業の店長4人に聞き、3人が「シフト作成の手間」を解決したいと答えた。数が少ないため、割合にはしない。")]
    [InlineData("3", "4", "「そう言った数」が「聞いた数」より多くなっています。")]
    [InlineData("", "4", "")]
    public async Task AShareIsOnlyGivenOfFiveAndMore(string asked, string have, string expected) => await OnPage("tools/targets/", async page =>
    {
        await page.WriteAsync("segments", 0, "kind", "小売業の店長");
        await page.WriteAsync("segments", 0, "problem", "シフト作成の手間");
        await page.WriteAsync("segments", 0, "asked", asked);
        await page.WriteAsync("segments", 0, "have", have);
        Assert.Equal(expected, await page.Locator("[data-out=sentence]").First.TextContentAsync());
    });
}
