using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Browser.Drafting;

/// <summary>The form and the plan write and read the JSON of the プ譜 editor as <c>playbook export</c> and <c>playbook import</c> do.</summary>
public sealed class PufuTests
{
    private const string Same =
        """
        sort = value => Array.isArray(value) ? value.map(sort) : value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).sort().map(([key, one]) => [key, sort(one)])) : value;
        """;

    private static readonly Lazy<Task<(IPage Page, ContentFiles Content, Playbook Playbook)>> Opened = new(OpenAsync);

    [Fact]
    public async Task EveryShippedCaseIsWrittenAlike()
    {
        var (page, content, playbook) = await Opened.Value;
        var differing = new List<string>();
        foreach (var item in playbook.Cases)
        {
            var build = Encoding.UTF8.GetString(PufuJson.Of(item).Span);
            var browser = await page.EvaluateAsync<string>("text => window.playbookPufu.jsonOf(window.playbookRules.read(text).draft)", Text(content, item));
            if (!JsonNode.DeepEquals(WithoutIds(build), WithoutIds(browser)))
                differing.Add($"{item.Id}\n  build:   {WithoutIds(build)?.ToJsonString()}\n  browser: {WithoutIds(browser)?.ToJsonString()}");
        }

        Faults.AssertNone(differing);
        Assert.NotEmpty(playbook.Cases);
    }

    [Fact]
    public async Task EveryExportIsReadAlike()
    {
        var (page, _, playbook) = await Opened.Value;
        var differing = new List<string>();
        foreach (var item in playbook.Cases)
        {
            var json = Encoding.UTF8.GetString(PufuJson.Of(item).Span);
            var imported = CaseDraftText.Of(PufuImport.Draft(PufuReader.Read(json).Sheets, playbook.Taxonomy), playbook.Taxonomy, Language.Japanese);
            var said = await page.EvaluateAsync<string[]>(
                "([text, json]) => { let " + Same + """
                    const told = draft => JSON.stringify(sort(window.playbookDraft.tidy({ goal: draft.goal, outcome: draft.outcome, plan: draft.plan, review: draft.review, revisions: draft.revisions, notes: (draft.body || '').split('## メモ')[1] })));
                    return [told(window.playbookRules.read(text).draft), told(window.playbookPufu.draftOf(window.playbookPufu.sheets(JSON.parse(json))))];
                }
                """,
                new[] { imported, json });
            if (said[0] != said[1])
                differing.Add($"{item.Id}\n  build:   {said[0]}\n  browser: {said[1]}");
        }

        Faults.AssertNone(differing);
    }

    [Fact]
    public async Task TheProgressThatTheEditorKeepsIsHowFarATacticWasCarriedOut()
    {
        var (page, _, _) = await Opened.Value;
        Assert.Equal("[0.6,1,null]", await page.EvaluateAsync<string>(
            """
            () => {
              const measures = [{ text: 'あ', color: 'red', progress: 60 }, { text: 'い', color: 'red', progress: 180 }, { text: 'う', color: 'red' }];
              const sheet = { winCondition: { text: '勝ち' }, purposes: [{ text: '状態', measures }] };
              return JSON.stringify(window.playbookPufu.draftOf([sheet]).plan.tactics.map(tactic => tactic.done ?? null));
            }
            """));
    }

    [Theory]
    [InlineData("{\"winCondition\": {\"text\": \"判断できている\"},\n \"purposes\": [}", "2行目の15文字目で、JSONとして読めなくなります。", "余分なカンマ")]
    [InlineData("{\"winCondition\": {\"text\": \"判断できている\"}\n \"purposes\": []}", "2行目の2文字目で、JSONとして読めなくなります。", "半角カンマ")]
    [InlineData("{\"winCondition\": {\"text\": \"判断", "1行目の27文字目で、JSONとして読めなくなります。", "閉じられていません")]
    [InlineData("{\"winCondition\": {\"text\": \"判断\"},\n", "2行目の1文字目で、JSONとして読めなくなります。", "途中で終わっています")]
    public async Task BrokenJsonIsToldWithItsLineAndSign(string text, string where, string why)
    {
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, (await PublishedSite.Shipped).At("contribute/"));
        await form.Page.Locator("[data-open] summary").ClickAsync();
        await form.Page.Locator("[data-open-text]").FillAsync(text);
        await form.Page.Locator("[data-open-button]").ClickAsync();

        await Assertions.Expect(form.Page.Locator("[data-open-report]")).ToContainTextAsync(where);
        await Assertions.Expect(form.Page.Locator("[data-open-report]")).ToContainTextAsync(why);
    }

    private static JsonNode? WithoutIds(string json)
    {
        var root = JsonNode.Parse(json);
        Remove(root);
        return root;

        static void Remove(JsonNode? node)
        {
            if (node is JsonObject map)
            {
                map.Remove("uuid");
                foreach (var (_, inner) in map)
                    Remove(inner);
            }
            else if (node is JsonArray list)
            {
                foreach (var inner in list)
                    Remove(inner);
            }
        }
    }

    private static string Text(ContentFiles content, SuccessCase item) =>
        System.Text.Encoding.UTF8.GetString(content.Files.Single(file => file.Path == item.SourcePath).Bytes.Span);

    private static async Task<(IPage Page, ContentFiles Content, Playbook Playbook)> OpenAsync()
    {
        var content = ContentDirectory.Read(Repository.Folder("content"));
        var form = await FormPage.OpenAsync(await Chromium.NewContextAsync(), (await PublishedSite.Shipped).At("contribute/"));
        return (form.Page, content, PlaybookReader.Read(content).Playbook!);
    }
}
