using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>The whole form with a case in it, and the plan with its choices: on a phone, in light and dark, without scripts.</summary>
public sealed class FilledFormTests
{
    [Fact]
    public async Task AxeFindsNothingInTheWholeFormFilledInAndInThePlan()
    {
        var site = await PublishedSite.Shipped;
        List<string> faults = [];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await Chromium.NewContextAsync(scheme: scheme);
            foreach (var page in new[] { await FilledAsync(context, site), await PlanAsync(context, site) })
            {
                var result = await page.RunAxe();
                faults.AddRange(from violation in result.Violations from node in violation.Nodes.Take(3) select $"{scheme}: {violation.Id}: {node.Html}");
            }
        }

        Faults.AssertNone(faults);
    }

    [Fact]
    public async Task NothingScrollsSidewaysOnAPhone()
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync(360);
        foreach (var page in new[] { await FilledAsync(context, site), await PlanAsync(context, site) })
            Assert.Equal(360, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task WithoutScriptsTheFormGivesASkeletonToCopy()
    {
        var site = await HandInSite.Site;
        await using var context = await Chromium.NewContextAsync(scripts: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("contribute/").AbsoluteUri);

        await Assertions.Expect(page.Locator("main pre")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($".without-scripts a[href='{HandInSite.Repository}/upload/main/content/cases']")).ToBeVisibleAsync();
        Assert.Equal("", await FormPage.CheckAsync("skeleton.md", await page.Locator("main pre").InnerTextAsync()));
    }

    private static async Task<IPage> FilledAsync(IBrowserContext context, PublishedSite site)
    {
        var form = await FormPage.OpenAsync(context, site.At("contribute/"));
        await form.Page.Locator("[data-open] summary").ClickAsync();
        await form.Page.Locator("[data-open-text]").FillAsync(await File.ReadAllTextAsync(Repository.Folder("content/cases/usergram-success-program.md")));
        await form.Page.Locator("[data-open-button]").ClickAsync();
        await Assertions.Expect(form.Page.Locator("[data-list='revisions'] > [data-entries] > *")).ToHaveCountAsync(5);
        return form.Page;
    }

    private static async Task<IPage> PlanAsync(IBrowserContext context, PublishedSite site)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.At("plan/").AbsoluteUri);
        await page.Locator(".plan-start .button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".alternatives").First).ToBeVisibleAsync();
        return page;
    }
}
