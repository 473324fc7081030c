using System.Text;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser.Drafting;

/// <summary>What a case changes, as its author sees it before handing it in.</summary>
public sealed class DifferenceInFormTests
{
    /// <summary>A case that ships, told of another customer: the library doesn't have it yet.</summary>
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(
        File.ReadAllText(Path.Combine(Repository.Folder("content"), "cases", "hr-spanner-value-pivot.md")).Replace("2023-10-16", "2026-10-16", StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheDrillsOfACaseAreNamedAndOpenByTheKeyboard(bool isOnDisk)
    {
        var site = await PublishedSite.Shipped;
        await using var context = await Chromium.NewContextAsync();
        var form = await FormPage.OpenAsync(context, isOnDisk ? site.OnDiskAt("contribute/") : site.At("contribute/"));
        using var watch = new PageWatch(form.Page, isOnDisk ? site.OnDisk : site.Address);
        await form.Page.Locator("[data-open-file]").SetInputFilesAsync(new FilePayload { Name = "another-customer.md", MimeType = "text/markdown", Buffer = Text });

        var drills = form.Page.Locator("[data-difference] .difference-drills > li");
        await Assertions.Expect(drills.First).ToBeVisibleAsync();
        var named = await form.Page.EvaluateAsync<string[]>("""
            () => window.playbookDifference(window.playbookRules.read(document.querySelector('[data-whole-text]').value).draft, 'another-customer').madeDrills.map(drill => drill.title)
            """);
        Assert.NotEmpty(named);
        Assert.Equal(named, (await drills.Locator("summary > span").AllTextContentsAsync()).ToArray());

        await drills.First.Locator("summary").FocusAsync();
        await form.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(drills.First.Locator("details > ul > li").First).ToBeVisibleAsync();
        Faults.AssertNone(isOnDisk ? watch.Faults : [.. await Axe.ViolationsAsync(form.Page), .. watch.Faults]);
        await form.Page.SetViewportSizeAsync(360, 740);
        Assert.Equal(360, await form.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }
}
