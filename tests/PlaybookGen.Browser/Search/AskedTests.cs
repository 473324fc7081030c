using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Search;

/// <summary>
/// What readers of the library that ships would type, written by hand with the pages that answer it, in <c>tests/data/search/asked.tsv</c>: kind, query,
/// addresses of which one must come (- for a topic that isn't there).
/// </summary>
public sealed class AskedTests
{
    private const int FewestOfAKind = 5;

    /// <summary>The least share of each kind that must come in first place, and among the first three, which a reader sees without scrolling.</summary>
    private static readonly Dictionary<string, (double First, double Seen)> Least = new(StringComparer.Ordinal)
    {
        ["title"] = (1, 1),
        ["fragment"] = (0.9, 0.95),
        ["two words"] = (0.9, 0.95),
        ["mixed scripts"] = (0.9, 1),
        ["variants"] = (1, 1),
        ["synonym"] = (0.8, 1),
        ["question"] = (0.75, 0.75),
        ["sentence"] = (0.8, 0.9),
    };

    private static readonly string[][] Lines =
        [.. File.ReadAllLines(Path.Combine(Repository.Folder("tests/data/search"), "asked.tsv")).Select(line => line.Split('\t'))];

    [Fact]
    public async Task EachKindOfQueryIsAnsweredInFirstPlaceOrAmongTheFirstThree()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        List<string> faults = [];
        foreach (var kind in Lines.Where(line => line[2] != "-").GroupBy(line => line[0], StringComparer.Ordinal))
        {
            List<(string Query, int Place)> asked = [];
            foreach (var line in kind)
            {
                var right = line[2].Split(' ').Select(address => site.At(address[1..]).AbsoluteUri).ToList();
                asked.Add((line[1], Array.FindIndex(await FindAsync(page, line[1]), right.Contains)));
            }

            var (first, seen) = Least[kind.Key];
            Assert.InRange(asked.Count, FewestOfAKind, int.MaxValue);
            if (asked.Count(one => one.Place == 0) < first * asked.Count || asked.Count(one => one.Place >= 0) < seen * asked.Count)
                faults.AddRange(asked.Where(one => one.Place != 0).Select(one => $"{kind.Key}: {one.Query} comes at {one.Place}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task ForeignTopicsFindNothing()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        foreach (var line in Lines.Where(line => line[2] == "-"))
            Assert.Equal((line[1], ""), (line[1], string.Join(' ', await FindAsync(page, line[1]))));
    }

    [Fact]
    public async Task EveryAnswerThatIsAskedForIsAPageOfTheSite()
    {
        var site = await PublishedSite.Shipped;
        var addresses = Lines.SelectMany(line => line[2].Split(' ')).Where(address => address != "-").Distinct();
        Assert.All(addresses, address => Assert.True(File.Exists(Path.Combine(site.Folder, address[1..], "index.html")), address));
    }

    private static Task<string[]> FindAsync(Microsoft.Playwright.IPage page, string query) =>
        page.EvaluateAsync<string[]>("async query => (await window.playbookSearch(query, { limit: 3 })).map(result => result.url)", query);
}
