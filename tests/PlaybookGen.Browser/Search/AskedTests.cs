using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Search;

/// <summary>
/// What readers of the library that ships would type, written by hand with the pages that answer it, in <c>tests/data/search/asked.tsv</c>: kind, query,
/// addresses of which one must come (- for a topic that isn't there).
/// </summary>
public sealed class AskedTests
{
    // Shares of what is asked: among the first three, which a reader sees without scrolling, and in first place.
    private const double LeastSeen = 0.94;
    private const double LeastFirst = 0.73;

    [Fact]
    public async Task WhatReadersTypeIsAnsweredAmongTheFirstThreeAndNothingForForeignTopics()
    {
        var site = await PublishedSite.BuildAsync(Repository.Folder("content"));
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        List<string> foreign = [];
        List<string> missed = [];
        var (asked, first) = (0, 0);
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Repository.Folder("tests/data/search"), "asked.tsv")))
        {
            var (kind, query, answers) = (line.Split('\t')[0], line.Split('\t')[1], line.Split('\t')[2]);
            var found = await page.EvaluateAsync<string[]>("async query => (await window.playbookSearch(query, { limit: 3 })).map(result => result.url)", query);
            if (answers == "-")
            {
                if (found.Length > 0)
                    foreign.Add($"{query} finds {found[0]}");
                continue;
            }

            var right = answers.Split(' ').Select(address => site.At(address[1..]).AbsoluteUri).ToList();
            asked++;
            first += right.Contains(found.FirstOrDefault(site.Address.AbsoluteUri)) ? 1 : 0;
            if (!found.Any(right.Contains))
                missed.Add($"{kind}: {query} finds {string.Join(' ', found)}");
        }

        Assert.True(foreign.Count == 0, string.Join('\n', foreign));
        Assert.True(asked >= 120 && missed.Count <= (1 - LeastSeen) * asked, $"{missed.Count} of {asked} missed:\n{string.Join('\n', missed)}");
        Assert.True(first >= LeastFirst * asked, $"first: {first} of {asked}");
    }
}
