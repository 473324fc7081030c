using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Tools;

public sealed class ToolKeyboardTests
{
    // What a reader can use in the form and what the Tab key should reach: one button of a group of radio buttons is enough.
    private const string Usable =
        """
        () => Array.from(document.querySelectorAll('[data-tool-root] :is(input, select, textarea, button, a[href], summary, [tabindex="0"]), [data-kit] :is(input, select, textarea, button, a[href])'))
          .filter(one => !one.disabled && one.type !== 'file' && one.checkVisibility({ visibilityProperty: true }))
          .map((one, index) => { one.dataset.walk = index; return one.name || one.dataset.field || one.textContent.trim().slice(0, 20) || one.className; })
        """;

    // The place of what has the focus, or -1 outside; -2 when nothing shows where the focus is.
    private const string Here =
        """
        () => {
          const one = document.activeElement;
          if (one === document.body || one.dataset.walk === undefined)
            return -1;
          const style = getComputedStyle(one);
          return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none' ? Number(one.dataset.walk) : -2;
        }
        """;

    [Fact]
    public async Task TheTabKeyReachesEverythingInATool()
    {
        var site = await PublishedSite.Shipped;
        var tools = site.AllPages.Where(page => (page.StartsWith("tools/", StringComparison.Ordinal) && page.Length > "tools/".Length) || page == "kits/goal-sheet/");
        Faults.AssertNone(await Tour.FaultsAsync(tools, () => Chromium.NewContextAsync(), site.Address, async (page, path) =>
        {
            await page.GotoAsync(site.At(path).AbsoluteUri);
            var usable = await page.EvaluateAsync<string[]>(Usable);
            var reached = new HashSet<int>();
            var unseen = new List<string>();
            await page.FocusAsync("main");
            for (var press = 0; press < usable.Length + 20; press++)
            {
                await page.Keyboard.PressAsync("Tab");
                var here = await page.EvaluateAsync<int>(Here);
                if (here == -2)
                    unseen.Add("no sign of the focus on " + await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 90)"));
                reached.Add(here);
            }

            return [.. unseen.Distinct(), .. usable.Index().Where(one => !reached.Contains(one.Index) && unseen.Count == 0).Select(one => $"Tab does not reach {one.Item}")];
        }));
    }

    [Fact]
    public async Task ARowIsAddedWrittenAndRemovedWithoutAMouse() => await OpenedTool.OnPage("tools/drivers/", async page =>
    {
        await page.FocusAsync("[data-add=factors]");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("来店客数");
        Assert.Equal("来店客数", await page.Locator("[data-rows=factors] tr").Nth(2).Locator("[data-field=name]").InputValueAsync());

        await page.Locator("[data-rows=factors] tr").Nth(2).Locator("[data-remove]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(2, await page.Locator("[data-rows=factors] tr").CountAsync());
        Assert.Equal("name", await page.EvaluateAsync<string>("() => document.activeElement.dataset.field"));
    });
}
