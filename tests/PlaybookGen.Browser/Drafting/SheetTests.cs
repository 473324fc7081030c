using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>The sheet that the form draws is the one that the site draws.</summary>
public sealed class SheetTests
{
    private const string Drawn =
        """
        svg => JSON.stringify([svg.getAttribute('viewBox'), svg.querySelector('desc').textContent, ...[...svg.querySelectorAll('rect, path, circle, tspan, .shape text')]
          .map(one => [one.tagName, ...['x', 'y', 'width', 'height', 'd', 'r', 'transform'].map(name => one.getAttribute(name)), one.children.length ? '' : one.textContent].join('|'))])
        """;

    private const string FromFile =
        """
        text => {
          const data = window.playbookEditor;
          const draft = window.playbookRules.read(text).draft;
          const sheet = window.playbookSheet.contentOf(draft, draft.goal, window.playbookDraftTerms.labels, data.sheet, true);
          const svg = window.playbookSheet.draw(sheet, 'tested', 'tested', data.sheet);
          return (
        """ + Drawn + ")(svg); }";

    [Fact]
    public async Task EveryShippedCaseIsDrawnLineByLineAsItsPageDrawsIt()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await context.NewPageAsync();
        await form.GotoAsync(site.At("contribute/").AbsoluteUri);
        var page = await context.NewPageAsync();
        var compared = 0;
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("content/cases"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            await page.GotoAsync(site.At($"cases/{id}/").AbsoluteUri);
            var own = page.Locator("svg.sheet").Filter(new LocatorFilterOptions { Has = page.Locator("[data-key='goal']") });
            if (await own.CountAsync() == 0)
                continue;
            Assert.Equal(await own.First.EvaluateAsync<string>(Drawn), await form.EvaluateAsync<string>(FromFile, await File.ReadAllTextAsync(file)));
            compared++;
        }

        Assert.True(compared > 20, $"Only {compared} sheets were compared.");
    }

    [Fact]
    public async Task TacticsBeyondTheDrawingStandBelowItOnPaperOnly()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await context.NewPageAsync();
        await form.GotoAsync(site.At("contribute/").AbsoluteUri);

        Assert.Equal(
            ["図に入りきらない施策（2件）", "手24：行う24", "手25：行う25"],
            await form.EvaluateAsync<string[]>(
                """
                () => {
                  const tactics = Array.from({ length: 26 }, (_, i) => ({ key: 't' + i, role: 'tactic', label: '手' + i, text: '行う' + i }));
                  const [rest] = window.playbookSheetLayout.rest({ tactics, objectives: [] }, window.playbookEditor.sheet);
                  return [rest.title, ...rest.texts];
                }
                """));
        Assert.Equal("none", await form.EvaluateAsync<string>(
            """
            () => {
              const rest = document.createElement('div');
              rest.className = 'sheet-rest';
              document.querySelector('[data-sheet]').append(rest);
              return getComputedStyle(rest).display;
            }
            """));
    }

    [Fact]
    public async Task NoTextLeavesItsBox()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Field("outcome.statement").FillAsync(string.Concat(Enumerable.Repeat("あWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 30)));
        await form.Field("action").FillAsync(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦長いことば", 80)));
        await Assertions.Expect(form.Page.Locator(".sheet")).ToContainTextAsync("…");

        Assert.Empty(await form.Page.Locator(".sheet").EvaluateAsync<string[]>(
            """
            svg => [...svg.querySelectorAll('.sheet-box')].flatMap(box => {
              const frame = box.querySelector('rect').getBoundingClientRect();
              return [...box.querySelectorAll('tspan')].filter(line => line.getBoundingClientRect().right > frame.right + 0.5).map(line => line.textContent);
            })
            """));
    }
}
