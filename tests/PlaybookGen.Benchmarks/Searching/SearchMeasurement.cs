using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Site;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>Measures the search of a content folder in Chromium: how well it answers, and what it costs; beside others on the same pages.</summary>
static class SearchMeasurement
{
    const int QueriesOfAKind = 20;
    const int ColdStarts = 12;

    /// <param name="modules">A folder in which <c>npm install pagefind minisearch</c> was run; null to measure our own search alone.</param>
    public static async Task<int> RunAsync(string content, string? modules, TextWriter output)
    {
        var reading = PlaybookReader.Read(ContentDirectory.Read(content));
        if (reading.Playbook is not { } playbook)
        {
            await output.WriteLineAsync($"{content} has errors: run playbook check.");
            return 1;
        }

        var input = SitePlanner.Plan(playbook, PatternMiner.Mine(playbook, new MiningRequest()), new ProblemList()).Search();
        (string Title, string Text)[] pages = [.. input.Documents.Select(document => (document.Title, string.Join('\n', document.Tags, document.Outcome, document.Tactics, document.Body).Trim('\n')))];
        var queries = QueryDrawing.Draw(pages, QueriesOfAKind);
        var folder = Directory.CreateTempSubdirectory("playbook-search-");
        try
        {
            await using var server = await MeasuringServer.StartAsync(folder.FullName);
            List<Contender> contenders = [Contenders.Ours(folder.FullName, input)];
            if (modules is not null)
            {
                contenders.Add(await Contenders.PagefindAsync(folder.FullName, pages, modules));
                await using var context = await Chromium.NewContextAsync();
                contenders.Add(await Contenders.MiniSearchAsync(folder.FullName, pages, modules, server.Address, context));
            }

            await output.WriteLineAsync(FormattableString.Invariant($"{input.Documents.Count} pages, {pages.Sum(page => page.Text.Length)} characters, {queries.Count} queries"));
            foreach (var contender in contenders)
                await MeasureAsync(contender, folder.FullName, server, input, queries, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    static async Task MeasureAsync(Contender contender, string folder, MeasuringServer server, SearchInput input, IReadOnlyList<SearchQuery> queries, TextWriter output)
    {
        var numbers = input.Documents.Select((document, number) => (document.Address, number)).ToDictionary(pair => pair.Address, pair => pair.number, StringComparer.Ordinal);
        FileInfo[] files = new DirectoryInfo(Path.Combine(folder, contender.IndexFolder)).GetFiles("*", SearchOption.AllDirectories);
        var (first, next) = await CostAsync(contender, server, queries);
        await output.WriteLineAsync(FormattableString.Invariant($"""

            {contender.Name}: index made in {contender.Cost.Seconds:F2} s, {contender.Cost.ProcessorSeconds:F2} s of the processor, {files.Length} files, {files.Sum(file => file.Length) / 1024} KiB
              to the first answer {first.Bytes / 1024:F1} KiB in {first.Requests:F1} requests, to the next {next.Bytes / 1024:F1} KiB in {next.Requests:F1} requests
              {"kind",-14} {"queries",7} {"first",6} {"MRR",6} {"recall",6}  with hits
            """));
        var answers = await AnswersAsync(contender, server, queries, numbers);
        foreach (var kind in answers.GroupBy(answer => answer.Query.Kind))
            await output.WriteLineAsync("  " + Line(kind.Key, [.. kind]));
        await output.WriteLineAsync("  " + Line("all", [.. answers.Where(answer => answer.Query.Expected.Count > 0)]));
        if (contender.IndexFolder == PlaybookGen.Search.SearchIndex.Folder)
            await output.WriteLineAsync("  " + await MarksAsync(contender, server, input, queries));
        foreach (var (query, found) in answers.Where(answer => contender.IndexFolder == PlaybookGen.Search.SearchIndex.Folder && IsMissed(answer.Query, answer.Found)))
            await output.WriteLineAsync($"  missed ({query.Kind}): {query.Text}");
    }

    static bool IsMissed(SearchQuery query, IReadOnlyList<int> found) =>
        query.Expected.Count == 0 ? found.Count > 0 : found.Count == 0 || !query.Expected.Contains(found[0]);

    static string Line(string kind, IReadOnlyList<(SearchQuery Query, IReadOnlyList<int> Found)> answers)
    {
        var scores = Scores.Of(answers);
        return FormattableString.Invariant($"{kind,-14} {scores.Queries,7} {scores.First,6:F3} {scores.Rank,6:F3} {scores.Recall,6:F3}  {scores.WithHits}");
    }

    /// <summary>What the first and the following answer cost, as means over browsers that know nothing yet; the page itself is not counted.</summary>
    static async Task<((double Bytes, double Requests) First, (double Bytes, double Requests) Next)> CostAsync(Contender contender, MeasuringServer server, IReadOnlyList<SearchQuery> queries)
    {
        List<(int Bytes, int Requests)> first = [], next = [];
        var known = queries.Where(query => query.Expected.Count > 0).ToList();
        for (int i = 0; i < ColdStarts; i++)
        {
            await using var context = await Chromium.NewContextAsync();
            server.Reset();
            var page = await OpenAsync(contender, server, context);
            await FindAsync(page, known[i * known.Count / ColdStarts].Text);
            first.Add((server.Bytes, server.Requests));
            server.Reset();
            await FindAsync(page, known[(i * known.Count / ColdStarts) + 1].Text);
            next.Add((server.Bytes, server.Requests));
        }

        return ((first.Average(cost => cost.Bytes), first.Average(cost => cost.Requests)), (next.Average(cost => cost.Bytes), next.Average(cost => cost.Requests)));
    }

    static async Task<List<(SearchQuery Query, IReadOnlyList<int> Found)>> AnswersAsync(
        Contender contender, MeasuringServer server, IReadOnlyList<SearchQuery> queries, Dictionary<string, int> numbers)
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(contender, server, context);
        var answers = new List<(SearchQuery, IReadOnlyList<int>)>();
        foreach (var query in queries)
        {
            var found = await FindAsync(page, query.Text);
            answers.Add((query, [.. found.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.Number ? one.GetInt32() : numbers[one.GetString()!])]));
        }

        return answers;
    }

    /// <summary>In how many results whose page holds the query as it was typed the excerpt or the title shows it marked.</summary>
    static async Task<string> MarksAsync(Contender contender, MeasuringServer server, SearchInput input, IReadOnlyList<SearchQuery> queries)
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(contender, server, context);
        int exact = 0, marked = 0;
        foreach (var query in queries.Where(query => query.Kind is "fragment" or "mixed scripts" or "title"))
        {
            int[] counts = await page.EvaluateAsync<int[]>(
                """
                async ([query, expected]) => {
                  const plain = text => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
                  const isMarked = (text, marks) => plain(marks.map(([start, end]) => text.slice(start, end)).join('')).includes(plain(query));
                  const exact = (await playbookSearch(query, { limit: 10 })).filter(result => expected.includes(new URL(result.url).pathname));
                  return [exact.length, exact.filter(({ title, titleMarks, excerpt }) => isMarked(title, titleMarks) || isMarked(excerpt.text, excerpt.marks)).length];
                }
                """,
                new object[] { query.Text, query.Expected.Select(number => input.Documents[number].Address).ToArray() });
            (exact, marked) = (exact + counts[0], marked + counts[1]);
        }

        return $"of {exact} results that say a query exactly, {marked} show it marked";
    }

    static async Task<IPage> OpenAsync(Contender contender, MeasuringServer server, IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(server.Address, contender.File).AbsoluteUri);
        return page;
    }

    static Task<JsonElement> FindAsync(IPage page, string query) => page.EvaluateAsync<JsonElement>("query => find(query)", query);
}
