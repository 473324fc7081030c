using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Rules;

/// <summary>Where a library is so large that tests decide its grades, the browser claims none, and all else that it says is what the build would say.</summary>
public sealed class LargeLibraryTests
{
    private static readonly Lazy<Task<IPage>> Opened = new(DifferencePage.OpenAsync);

    private static readonly ContentFiles Content = ContentDirectory.Read(Repository.Folder("tests/data/cloud-native"));

    /// <summary>Every story told of four organisations.</summary>
    private static readonly Lazy<Playbook> Library = new(() =>
    {
        var playbook = PlaybookReader.Read(Content).Playbook!;
        return playbook with
        {
            Cases = [.. playbook.Cases.Concat(Enumerable.Range(2, 3).SelectMany(time => playbook.Cases.Select(item => item with { Id = $"{item.Id}-{time}", Organisation = $"{item.Organisation}-{time}" })))],
        };
    });

    [Fact]
    public async Task TheBrowserNamesThePatternsForWhichACaseIsEvidenceAndClaimsNoGrade()
    {
        var page = await Opened.Value;
        var whole = Library.Value;
        var spoken = 0;
        foreach (var item in whole.Cases.Where((_, place) => place % 19 == 0).Take(4))
        {
            var known = whole with { Cases = [.. whole.Cases.Where(other => other != item)] };
            await DifferencePage.UseAsync(page, known);
            var (before, after) = (Knowledge.Of(known, Content), Knowledge.Of(whole, Content));
            using var browser = await DifferenceAsync(item);
            using var build = JsonDocument.Parse(DifferenceJson.Of(KnowledgeDifference.Of(before, after)));
            Assert.Equal((JsonValueKind.False, JsonValueKind.Null), (browser.RootElement.GetProperty("isCounted").ValueKind, browser.RootElement.GetProperty("patterns").ValueKind));
            foreach (var part in new[] { "holes", "madeDrills" })
                Assert.Equal(JsonSerializer.Serialize(build.RootElement.GetProperty(part)), JsonSerializer.Serialize(browser.RootElement.GetProperty(part)));

            var kept = before.Patterns.All.Select(pattern => (pattern.Kind, pattern.Id)).ToHashSet();
            var said = browser.RootElement.GetProperty("speaks").EnumerateArray().Select(one => $"{one.GetProperty("kind").GetString()} {one.GetProperty("id").GetString()} {one.GetProperty("role").GetString()}").ToList();
            var shown = after.Patterns.All.Where(pattern => kept.Contains((pattern.Kind, pattern.Id))).ToList();
            Assert.Equal(
                shown.SelectMany(pattern => pattern.Evidence.Where(one => one.CaseId == item.Id && one.Role is EvidenceRole.For or EvidenceRole.Against).Select(one => one.Role).Distinct()
                    .Select(role => $"{FormatWord.Of(pattern.Kind)} {pattern.Id} {FormatWord.Of(role)}")).Order(StringComparer.Ordinal),
                said.Where(one => shown.Exists(pattern => one.StartsWith($"{FormatWord.Of(pattern.Kind)} {pattern.Id} ", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
            spoken += said.Count;
        }

        Assert.NotEqual(0, spoken);
    }

    [Fact]
    public async Task ACaseThatMakesTheLibraryLargeEnoughForTestsGetsNoGradeByCounting()
    {
        var page = await Opened.Value;
        var whole = Library.Value;
        var ended = whole.Cases.Where(item => item is { Status: Status.Success or Status.Partial or Status.Churned, Plan.Tactics.Count: > 0, IsPractice: false }).DistinctBy(item => item.Organisation).ToList();
        var last = ended[^1];
        foreach (var (others, isCounted) in new[] { (98, true), (99, false) })
        {
            await DifferencePage.UseAsync(page, whole with { Cases = [.. ended.Take(others)] });
            using var difference = await DifferenceAsync(last);
            Assert.Equal(isCounted, difference.RootElement.GetProperty("isCounted").GetBoolean());
        }
    }

    private static async Task<JsonDocument> DifferenceAsync(SuccessCase item)
    {
        var text = Encoding.UTF8.GetString(Content.Files.Single(file => file.Path == item.SourcePath).Bytes.Span);
        return JsonDocument.Parse(await (await Opened.Value).EvaluateAsync<string>(
            "([text, id, organisation]) => JSON.stringify(window.playbookDifference({ ...window.playbookRules.read(text).draft, organisation }, id))",
            new object[] { text, item.Id, item.Organisation }));
    }
}
