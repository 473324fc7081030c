using System.Text.Json;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Search;

/// <summary>
/// 120 queries of known answer and 18 of foreign topics, on the public cases of <c>tests/data/cloud-native</c>: the aims that the search is held to.
/// </summary>
public sealed class KnownAnswerTests
{
    private const double LeastFirst = 0.97;
    private const double LeastRecall = 0.98;
    private const int Depth = 10;

    [Fact]
    public async Task TheRightPageComesFirstAllRightPagesAmongTenAndNothingForForeignTopics()
    {
        using var queries = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Folder("tests/data/search"), "queries.json")));
        var site = await PublishedSite.CloudNative;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        List<string> faults = [];
        List<(bool IsFirst, double Recall)> known = [];
        foreach (var query in queries.RootElement.EnumerateArray())
        {
            var text = query.GetProperty("text").GetString()!;
            var expected = query.GetProperty("expected").EnumerateArray().Select(address => site.At(address.GetString()![1..]).AbsoluteUri).ToList();
            var found = await page.EvaluateAsync<string[]>("async query => (await window.playbookSearch(query, { limit: 10 })).map(result => result.url)", text);
            if (expected.Count == 0)
            {
                if (found.Length > 0)
                    faults.Add($"{text} is of another topic and finds {found[0]}");
                continue;
            }

            known.Add((found.Length > 0 && expected.Contains(found[0]), (double)expected.Count(found.Contains) / Math.Min(Depth, expected.Count)));
            if (!known[^1].IsFirst || known[^1].Recall < 1)
                faults.Add($"{query.GetProperty("kind")}: {text}");
        }

        Assert.Equal(120, known.Count);
        Assert.DoesNotContain(faults, fault => fault.Contains("of another topic", StringComparison.Ordinal));
        Assert.True(known.Average(one => one.IsFirst ? 1.0 : 0.0) >= LeastFirst && known.Average(one => one.Recall) >= LeastRecall, string.Join('\n', faults));
    }
}
