using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Search;

/// <summary>The box in the head of every page, on the site that ships.</summary>
public sealed class SearchBoxTests
{
    private const string Box = ".site-search input";

    [Fact]
    public async Task ResultsStandUnderTheBoxAtEachKeyPressAndScreenReadersHearTheirNumber()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(Box).PressSequentiallyAsync("訪問");
        await Assertions.Expect(page.Locator(".search-option").First).ToContainTextAsync("訪問");
        await Assertions.Expect(page.Locator(Box)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Locator(".site-search [role=status]")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[0-9]+件$"));
        await page.Locator(Box).PressSequentiallyAsync("看護");
        await Assertions.Expect(page.Locator(".search-option mark").First).ToHaveTextAsync("訪問看護");
    }

    [Fact]
    public async Task ArrowsWalkThroughTheResultsEnterOpensOneAndEscapeKeepsWhatWasTyped()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(Box).PressSequentiallyAsync("訪問看護");
        await Assertions.Expect(page.Locator(".search-option").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".search-list")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Box)).ToHaveValueAsync("訪問看護");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".search-option").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".search-option").First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(page.Locator(Box)).ToHaveAttributeAsync("aria-activedescendant", "search-option-0");
        var wanted = await page.Locator(".search-option").First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(wanted!);
    }

    [Fact]
    public async Task NothingHappensWhileAConversionRunsAndTheEnterThatEndsItOpensNothing()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        var before = page.Url;
        await page.Locator(Box).FocusAsync();
        var asked = await page.EvaluateAsync<int>(
            """
            async () => {
              // The engine takes the function's place when it arrives; so it comes first.
              await window.playbookSearch('');
              const input = document.querySelector('.site-search input'), real = window.playbookSearch;
              let asked = 0;
              window.playbookSearch = Object.assign(() => { asked++; return Promise.resolve(Object.assign([], { total: 0 })); }, { warm() {} });
              input.dispatchEvent(new CompositionEvent('compositionstart'));
              for (const text of ['ほ', 'ほう', '訪問']) {
                input.value = text;
                input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
              }
              await new Promise(requestAnimationFrame);
              const during = asked;
              const enter = init => input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }));
              const stopped = [enter({ isComposing: true }), enter({ keyCode: 229 })];
              input.dispatchEvent(new CompositionEvent('compositionend'));
              await new Promise(requestAnimationFrame);
              window.playbookSearch = real;
              return during === 0 && asked === 1 && stopped.every(passed => !passed) ? 1 : -1;
            }
            """);
        Assert.Equal(1, asked);
        Assert.Equal(before, page.Url);
    }

    [Fact]
    public async Task TheLastOfManyFastQuestionsWinsAndFewOfThemAreAsked()
    {
        await using var context = await Chromium.NewContextAsync();
        var page = await OpenAsync(context);
        await page.Locator(Box).FocusAsync();
        var said = await page.EvaluateAsync<string>(
            """
            async () => {
              await window.playbookSearch('');
              const input = document.querySelector('.site-search input'), asked = [];
              let release;
              window.playbookSearch = Object.assign((text, { signal }) => {
                asked.push(text);
                return new Promise((resolve, reject) => {
                  release = () => signal.aborted ? reject(signal.reason) : resolve(Object.assign([{ url: '#', title: text, kind: 'page', kindLabel: '' }], { total: 1 }));
                });
              }, { warm() {} });
              for (const text of ['a', 'ab', 'abc', 'abcd']) {
                input.value = text;
                input.dispatchEvent(new InputEvent('input', { bubbles: true }));
              }
              for (let turn = 0; turn < 2; turn++) {
                release();
                await new Promise(requestAnimationFrame);
              }
              return asked.join(' ') + ': ' + document.querySelector('.search-option').textContent;
            }
            """);
        Assert.Equal("a abcd: abcd", said);
    }

    [Fact]
    public async Task EveryPageAnswersProgramsWithoutMoreThanOneScriptBeforeTheFirstQuestion()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        List<string> faults = [];
        foreach (var path in site.Pages)
        {
            var page = await context.NewPageAsync();
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var kinds = await page.EvaluateAsync<string>("async () => (await window.playbookSearch('訪問看護', { limit: 3 })).map(r => typeof r.url + typeof r.title + typeof r.kind + typeof r.score).join()");
            if (kinds != "stringstringstringnumber,stringstringstringnumber,stringstringstringnumber")
                faults.Add($"/{path}: {kinds}");
            await page.CloseAsync();
        }

        Faults.AssertNone(faults);
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var site = await PublishedSite.Shipped;
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);
        return page;
    }
}
