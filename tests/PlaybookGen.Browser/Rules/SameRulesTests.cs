using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Browser.Rules;

/// <summary>The rules of a case in the browser say of every file what the build says of it, word for word.</summary>
public sealed class SameRulesTests
{
    private static readonly Lazy<Task<IPage>> Opened = new(OpenAsync);

    private static readonly Lazy<IReadOnlyList<RuleFixture>> Fixtures = new(() => [.. RuleFixtures.All()]);

    [Fact]
    public async Task BrowserAndBuildSayTheSameOfEveryCaseFile()
    {
        var page = await Opened.Value;
        var differing = new List<string>();
        foreach (var library in Fixtures.Value.GroupBy(fixture => fixture.Library, StringComparer.Ordinal))
        {
            await UseAsync(page, library.Key);
            var fixtures = library.ToList();
            var said = await page.EvaluateAsync<string[][]>(
                """
                files => files.map(([text, path]) => window.playbookRules.read(text, path).messages.map(one => `${one.line}:${one.column} ${one.code} ${one.severity} [${one.key}] ${one.what} ${one.fix}`))
                """,
                fixtures.Select(fixture => new[] { fixture.Text, fixture.Path }).ToArray());
            differing.AddRange(fixtures.Zip(said).Where(pair => !IsSame(pair.First.Said, pair.Second)).Select(pair =>
                $"{pair.First.Name}\n  build:   {string.Join("\n           ", pair.First.Said)}\n  browser: {string.Join("\n           ", pair.Second)}"));
        }

        Faults.AssertNone(differing);
        Assert.True(Fixtures.Value.Count > 300);
    }

    [Fact]
    public async Task ACaseThatIsReadAndWrittenSaysTheSameAgain()
    {
        var page = await Opened.Value;
        await UseAsync(page, "content");
        var changed = await page.EvaluateAsync<string[]>(
            """
            texts => texts.map(text => {
              const first = window.playbookRules.read(text).draft, second = window.playbookRules.read(window.playbookRules.write(first)).draft;
              const told = value => JSON.stringify(value, (_, one) => one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort()) : one);
              return told(first) === told(second) ? '' : `${told(first)}\n${told(second)}`;
            }).filter(difference => difference !== '')
            """,
            Fixtures.Value.Where(fixture => fixture.Library == "content").Select(fixture => fixture.Text).ToArray());

        Assert.Empty(changed);
    }

    [Fact]
    public async Task TheBrowserFindsTheSameNamesWithTheSameStandIns()
    {
        var page = await Opened.Value;
        await UseAsync(page, "content");
        var rows = (await File.ReadAllLinesAsync(Repository.Folder("tests/data/anonymity/vectors.tsv"))).Select(line => line.Split('\t')).ToList();
        var found = await page.EvaluateAsync<string[]>(
            "texts => texts.map(text => window.playbookRules.anonymity(text, { level: 3 }).map(one => `${one.kind} ${one.text} → ${one.replacement}`).join('; '))",
            rows.Select(row => row[0]).ToArray());
        Assert.Equal(rows.Select(row => row[1]), found);
    }

    [Fact]
    public async Task EveryStandInIsPutInItsPlaceThroughoutADraft()
    {
        var page = await Opened.Value;
        await UseAsync(page, "content");
        var draft = await page.EvaluateAsync<string>(
            """
            () => {
              const rules = window.playbookRules, draft = { title: '株式会社アクメと田中さん', plan: { tactics: [{ action: '田中さんがアクメ株式会社で' }] }, body: '03-1234-5678' };
              return JSON.stringify(rules.replaceAll(draft, rules.anonymityOf(draft)));
            }
            """);
        Assert.Equal("""{"title":"A社とAさん","plan":{"tactics":[{"action":"AさんがA社で"}]},"body":"(電話番号)"}""", draft);
    }

    [Theory]
    [InlineData("---\ntitle：あ\n---\n", "title")]
    [InlineData("---\n勝利条件:\n  指標:\n    - 指標名: 訪問件数\n      開始値: 多い\n---\n", "outcome.measures[0].baseline")]
    [InlineData("---\nplan:\n  tactics:\n    - {tactic: x, due: 来年}\n---\n", "plan.tactics[0].due")]
    [InlineData("---\noutcome:\n  measures:\n    - metric: a: b\n---\n", "outcome.measures.metric")]
    public async Task AMessageNamesTheKeyThatItSpeaksOf(string text, string path)
    {
        var page = await Opened.Value;
        await UseAsync(page, "content");
        Assert.Contains(path, await page.EvaluateAsync<string[]>("text => window.playbookRules.read(text).messages.map(one => one.path)", text));
    }

    [Fact]
    public async Task WhatHasToBeMendedComesFirstAndWhatIsGoodLast()
    {
        var page = await Opened.Value;
        await UseAsync(page, "content");
        var levels = await page.EvaluateAsync<string[]>(
            "texts => texts.map(text => window.playbookRules.read(text).messages.map(one => one.level).join(' '))",
            Fixtures.Value.Select(fixture => fixture.Text).ToArray());
        Assert.All(levels, one => Assert.Matches("^(must ?)*(better ?)*(good ?)*$", one));
        Assert.Contains(levels, one => one.Contains("good", StringComparison.Ordinal));
    }

    /// <summary>Of a file with very many problems the build tells the first fifty.</summary>
    private static bool IsSame(IReadOnlyList<string> build, IReadOnlyList<string> browser) =>
        build.Count < 50 ? build.Order(StringComparer.Ordinal).SequenceEqual(browser.Order(StringComparer.Ordinal), StringComparer.Ordinal) : build.All(browser.Contains);

    /// <summary>Gives the page the tables of a library, in Japanese, whatever its own language.</summary>
    private static async Task UseAsync(IPage page, string library)
    {
        var playbook = PlaybookReader.Read(ContentDirectory.Read(RuleFixtures.Libraries[library])).Playbook!;
        var japanese = playbook with { Site = playbook.Site with { Language = Language.Japanese } };
        var script = RuleFiles.Of(japanese).Single(file => file.Path == RuleFiles.Script);
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = System.Text.Encoding.UTF8.GetString(script.Bytes.Span) });
        var editor = EditorScript.Of(new Catalogue(japanese, PatternSet.None));
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = System.Text.Encoding.UTF8.GetString(editor.Span) });
    }

    private static async Task<IPage> OpenAsync()
    {
        var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var name in new[] { "assets/vendor/yaml.js", "assets/case-rules.js" })
        {
            var asset = ThemeEntry.Theme.Assets.Single(one => one.Path == name);
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = System.Text.Encoding.UTF8.GetString(asset.Bytes.Span) });
        }

        return page;
    }
}
