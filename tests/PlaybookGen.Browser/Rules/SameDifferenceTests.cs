using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site.Learning.Made;

namespace PlaybookGen.Browser.Rules;

/// <summary>What a case changes in the library is the same in the browser as in <c>playbook diff</c>.</summary>
public sealed class SameDifferenceTests
{
    private static readonly Lazy<Task<IPage>> Opened = new(DifferencePage.OpenAsync);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Libraries => new(RuleFixtures.Libraries.Keys.Except(["smallest"]));

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task TheBrowserDrawsThePatternsThatTheBuildDrew(string library)
    {
        var page = await Opened.Value;
        await DifferencePage.UseAsync(page, PlaybookReader.Read(ContentDirectory.Read(RuleFixtures.Libraries[library])).Playbook!);
        var (mined, published) = (
            await page.EvaluateAsync<string>("() => JSON.stringify(window.playbookDifference.mine().map(one => [one.kind, one.id, one.grade, one.organisations, one.tactics, [...one.for].sort(), [...one.against].sort()]).sort(), null, 1)"),
            await page.EvaluateAsync<string>("() => JSON.stringify(window.playbookKnowledgeTables.patterns.map(one => [one.kind, one.id, one.grade, one.organisations, one.tactics, [...one.for].sort(), [...one.against].sort()]).sort(), null, 1)"));
        Assert.Equal(published, mined);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("tests/data/cloud-native")]
    [InlineData("tests/sites/english/content")]
    public async Task TheBrowserMakesTheDrillsThatTheBuildMade(string folder)
    {
        var page = await Opened.Value;
        var playbook = PlaybookReader.Read(ContentDirectory.Read(Repository.Folder(folder))).Playbook!;
        await DifferencePage.UseAsync(page, playbook);
        var built = MadeDrills.Of(playbook, new Words(playbook.Site.Language)).Select(drill => new { id = drill.Id, kind = FormatWord.Of(drill.Kind), title = drill.About, question = drill.Question, choices = drill.Choices.Select(choice => choice.Text) });
        using var made = JsonDocument.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(window.playbookDifference.drills())"));
        Assert.Equal(JsonSerializer.Serialize(built, Readable), JsonSerializer.Serialize(made.RootElement, Readable));
    }

    [Fact]
    public async Task EveryCaseThatShipsChangesTheSameInBothWhenItComesIn()
    {
        var content = ContentDirectory.Read(RuleFixtures.Libraries["content"]);
        var page = await Opened.Value;
        var whole = PlaybookReader.Read(content).Playbook!;
        var after = Knowledge.Of(whole, content);
        var differing = new List<string>();
        foreach (var item in whole.Cases)
        {
            var without = whole with { Cases = [.. whole.Cases.Where(other => other != item)] };
            await DifferencePage.UseAsync(page, without);
            var text = Encoding.UTF8.GetString(content.Files.Single(file => file.Path == item.SourcePath).Bytes.Span);
            using var browser = JsonDocument.Parse(await page.EvaluateAsync<string>(
                "([text, id]) => JSON.stringify(window.playbookDifference(window.playbookRules.read(text).draft, id))", new object[] { text, item.Id }));
            using var build = JsonDocument.Parse(DifferenceJson.Of(KnowledgeDifference.Of(Knowledge.Of(without, content), after)));
            foreach (var part in DifferencePage.Parts)
            {
                var (wanted, got) = (JsonSerializer.Serialize(build.RootElement.GetProperty(part)), JsonSerializer.Serialize(browser.RootElement.GetProperty(part)));
                if (wanted != got)
                    differing.Add($"{item.Id} {part}\n  build:   {wanted}\n  browser: {got}");
            }
        }

        Faults.AssertNone(differing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("a-and-b-and-a-very-long-name-of-a-tactic-that-goes-on-and-on-until-it-is-longer-than-one-block-of-the-hash")]
    public async Task LongIdsAreShortenedByTheSameHash(string text)
    {
        var page = await Opened.Value;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        Assert.Equal(hash, await page.EvaluateAsync<string>("text => window.playbookDifference.shortHash(text)", text));
    }
}
