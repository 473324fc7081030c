using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Rules;

/// <summary>
/// What a case changes is the same in the browser as in <c>playbook diff</c>, which mines the library with the case really in it: for real cases told
/// otherwise, new ones and changed ones, drawn by chance and always the same.
/// </summary>
public sealed class AlteredCaseTests
{
    private static readonly Lazy<Task<IPage>> Opened = new(DifferencePage.OpenAsync);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("content", 1, 12, 3)]
    [InlineData("tests/data/cloud-native", 2, 6, 3)]
    [InlineData("tests/sites/english/content", 3, 3, 4)]
    public async Task EveryAlteredCaseChangesTheSameInBoth(string folder, int seed, int bases, int ofEach)
    {
        var random = new Random(seed);
        var content = Cases(ContentDirectory.Read(Repository.Folder(folder)));
        var whole = PlaybookReader.Read(content).Playbook!;
        var page = await Opened.Value;
        await DifferencePage.UseAsync(page, whole);
        var drafts = whole.Cases.Select(item => TextOf(item, content)).ToList();
        var (compared, unreadable, differing) = (0, 0, new List<string>());
        for (var round = 0; round < bases; round++)
        {
            var item = whole.Cases[random.Next(whole.Cases.Count)];
            // Every other round it is new to the library; else it was there and is changed.
            var known = round % 2 == 0 ? whole with { Cases = [.. whole.Cases.Where(other => other != item)] } : whole;
            await DifferencePage.UseAsync(page, known);
            var before = Knowledge.Of(known, content);
            for (var each = 0; each < ofEach; each++)
            {
                var other = drafts[random.Next(drafts.Count)];
                var (draft, what) = AlteredCase.Of(await DraftAsync(TextOf(item, content)), await DraftAsync(other), random);
                var text = await page.EvaluateAsync<string>("draft => window.playbookRules.write(JSON.parse(draft))", draft.ToJsonString());
                var altered = new ContentFiles([.. content.Files.Select(file => file.Path == item.SourcePath ? new ContentFile(file.Path, Encoding.UTF8.GetBytes(text)) : file)], []);
                if (PlaybookReader.Read(altered).Playbook is not { } after)
                {
                    unreadable++;
                    continue;
                }

                compared++;
                using var build = JsonDocument.Parse(DifferenceJson.Of(KnowledgeDifference.Of(before, Knowledge.Of(after, altered))));
                using var browser = JsonDocument.Parse(await page.EvaluateAsync<string>(
                    "([text, id]) => JSON.stringify(window.playbookDifference(window.playbookRules.read(text).draft, id))", new object[] { text, item.Id }));
                differing.AddRange(DifferencePage.Parts.Where(part => Text(build, part) != Text(browser, part))
                    .Select(part => $"{item.Id} ({what}) {part}\n  build:   {Text(build, part)}\n  browser: {Text(browser, part)}\n{text}"));
            }
        }

        Faults.AssertNone(differing);
        Assert.True(compared > unreadable, $"{compared} could be compared, {unreadable} had errors.");

        async Task<JsonObject> DraftAsync(string text) =>
            JsonNode.Parse(await page.EvaluateAsync<string>("text => JSON.stringify(window.playbookRules.read(text).draft)", text))!.AsObject();
    }

    private static string Text(JsonDocument difference, string part) => JsonSerializer.Serialize(difference.RootElement.GetProperty(part), Readable);

    private static string TextOf(SuccessCase item, ContentFiles content) => Encoding.UTF8.GetString(content.Files.Single(file => file.Path == item.SourcePath).Bytes.Span);

    /// <summary>The cases and what they are made of: no page that would miss a case.</summary>
    private static ContentFiles Cases(ContentFiles content) =>
        new([.. content.Files.Where(file => file.Path == "site.yaml" || file.Path.StartsWith("taxonomy/", StringComparison.Ordinal) || file.Path.StartsWith("cases/", StringComparison.Ordinal))], []);
}
