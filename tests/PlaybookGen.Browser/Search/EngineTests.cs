using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Search;

/// <summary>The engine in the browser that runs it, on an index made in C#.</summary>
public sealed class EngineTests
{
    private const string Titles = "async ([query, options]) => (await window.playbookSearch(query, options)).map(result => result.title)";

    private static readonly Lazy<Task<SearchedSite>> Published = new(() => SearchedSite.PublishAsync(Input()));

    [Fact]
    public async Task TheBrowserReadsTextAndQueriesAsTheVectorsSay()
    {
        var vectors = await File.ReadAllTextAsync(Path.Combine(Repository.Folder("tests/data/search"), "vectors.json"));
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, (await Published.Value).Address);
        var wrong = await page.EvaluateAsync<string[]>(
            """
            async vectors => {
              const { units, facets, queries, pieces, cores, otherwise } = JSON.parse(vectors), reads = await window.playbookSearch.reads(), wrong = [];
              const same = (what, got, wanted) => { if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push(what + ': ' + JSON.stringify(got)); };
              for (const one of units) same(one.text, reads.units(one.text).map(u => [u.text, u.long, u.script, u.at, u.start, u.end]), one.units);
              for (const one of queries) same(one.query, reads.query(one.query, facets), one.read);
              for (const one of pieces) same(one.text, [reads.pieces(one.text, false), reads.pieces(one.text, true)], [one.runs, one.pairs]);
              for (const one of cores) same(one.text, reads.core(one.text), one.core);
              for (const one of otherwise) same(one.text, reads.otherwise(one.text), one.said);
              return wrong;
            }
            """,
            vectors);
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("解約を防ぐ", "解約を防ぐ初回訪問")]
    [InlineData("チャーン", "解約を防ぐ初回訪問")]
    [InlineData("サーバ", "サーバー移行の支援")]
    [InlineData("ｻｰﾊﾞｰ", "サーバー移行の支援")]
    [InlineData("さーばー", "サーバー移行の支援")]
    [InlineData("サーバー 移行", "サーバー移行の支援")]
    [InlineData("industry:home-care 訪問", "訪問看護の定着")]
    [InlineData("+訪問 -看護", "解約を防ぐ初回訪問")]
    [InlineData("\"移行の支援\"", "サーバー移行の支援")]
    [InlineData("kuber*", "Kubernetes の導入")]
    [InlineData("kubernetis~1", "Kubernetes の導入")]
    [InlineData("初回訪問で解約を防ぐには", "解約を防ぐ初回訪問")]
    [InlineData("解約を防ぐにはどうすればいいですか？", "解約を防ぐ初回訪問")]
    [InlineData("手作業の案", "訪問看護の定着")]
    [InlineData("netes の導入", "Kubernetes の導入")]
    [InlineData("ーバー移行", "サーバー移行の支援")]
    public async Task TheRightPageComesFirst(string query, string title) =>
        Assert.Equal(title, (await SearchAsync((await Published.Value).Address, query)).FirstOrDefault());

    [Theory]
    [InlineData("盆栽の剪定時期")]
    [InlineData("富士山 登山道")]
    [InlineData("~ ^ * + -")]
    [InlineData("")]
    public async Task WhatIsNotThereGivesNothing(string query) => Assert.Empty(await SearchAsync((await Published.Value).Address, query));

    [Fact]
    public async Task TheSameAnswerComesFromTheFileSystem()
    {
        var site = await Published.Value;
        Assert.Equal(await SearchAsync(site.Address, "訪問"), await SearchAsync(site.OnDisk, "訪問"));
        Assert.NotEmpty(await SearchAsync(site.OnDisk, "訪問"));
    }

    [Fact]
    public async Task EveryFragmentOfATextFindsItsPageAndIsMarked()
    {
        var site = await Published.Value;
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, site.Address);
        List<string> faults = [];
        foreach (var document in Input().Documents.Where(document => document.Body.Length > 20).Take(12))
        {
            var fragment = document.Body[3..11];
            var wanted = Input().Documents.Where(one => one.Body.Contains(fragment, StringComparison.Ordinal)).Select(one => one.Title).Order(StringComparer.Ordinal);
            var found = await page.EvaluateAsync<JsonElement>(
                "async query => (await window.playbookSearch(query, { limit: 50 })).map(r => [r.title, r.excerpt.marks.map(([a, b]) => r.excerpt.text.slice(a, b)).join('|')])", fragment);
            var titles = found.EnumerateArray().Select(one => one[0].GetString()!).Order(StringComparer.Ordinal);
            if (!wanted.SequenceEqual(titles, StringComparer.Ordinal) || found.EnumerateArray().Any(one => !one[1].GetString()!.Contains(fragment, StringComparison.Ordinal)))
                faults.Add($"{fragment}: {found}");
        }

        Faults.AssertNone(faults);
    }

    [Fact]
    public async Task TheCountsOfAFacetIgnoreItsOwnChoiceAndHeedTheOthers()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, (await Published.Value).Address);
        var counts = await page.EvaluateAsync<string>(
            """
            async () => (await (await window.playbookSearch('訪問', { facets: true, chosen: { industry: ['home-care'] } })).facets)
              .map(facet => facet.id + ' ' + facet.values.map(value => value.label + value.count).join(' ')).join('; ')
            """);
        Assert.Equal("kind 事例1; industry 訪問看護1 小売1", counts);
    }

    private static async Task<string[]> SearchAsync(Uri address, string query)
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context, address);
        return await page.EvaluateAsync<string[]>(Titles, new object[] { query, new { limit = 10 } });
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    private static SearchInput Input() => new(
        [
            Document("a", "解約を防ぐ初回訪問", "最初の一か月に担当者が訪問し、困りごとを聞き取る。", "retail"),
            Document("b", "訪問看護の定着", "手作業とAIの案を並べて比べる会を毎週開く。", "home-care"),
            Document("c", "サーバー移行の支援", "古い機械からの乗り換えを三段階に分けて進めた。", "retail"),
            Document("d", "Kubernetes の導入", "クラスターの運用を月次の勉強会で学ぶ。", "retail"),
            .. Enumerable.Range(0, 60).Select(i => Document(
                string.Create(CultureInfo.InvariantCulture, $"z{i}"), $"記録{i}", $"第{i}回の会議で{(char)('一' + (i * 37))}{(char)('丁' + (i * 53))}の数を確かめ、次の目標を決めた。", "retail")),
        ],
        [["解約", "チャーン", "退会"]],
        [
            new SearchFacet("kind", "種類", new Dictionary<string, string> { ["case"] = "事例" }),
            new SearchFacet("industry", "業種", new Dictionary<string, string> { ["retail"] = "小売", ["home-care"] = "訪問看護" }),
        ]);

    private static SearchDocument Document(string id, string title, string body, string industry) => new()
    {
        Address = $"/cases/{id}/",
        Kind = "case",
        Title = title,
        Body = body,
        Facets = new Dictionary<string, IReadOnlyList<string>> { ["industry"] = [industry] },
    };
}
