using PlaybookGen.Browser.Machine;

namespace PlaybookGen.Browser;

/// <summary>One page of each kind of the shipped site, at 360, 768 and 1280 pixels, in light and dark.</summary>
public sealed class EveryPageKindTests
{
    [Fact]
    public async Task NoPageReportsAnErrorOrAsksForAnythingOutsideTheSite() =>
        AssertNothing(await Visitor.Shipped, visit => visit.Faults);

    [Fact]
    public async Task NoPageScrollsSideways() =>
        AssertNothing(await Visitor.Shipped, visit => visit.TooWide);

    [Fact]
    public async Task AxeFindsNothingOnAnyPageInLightOrDark() =>
        AssertNothing(await Visitor.Shipped, visit => visit.Violations);

    [Fact]
    public async Task WhateverTheTabKeyReachesIsSeenAndMarked() =>
        AssertNothing(await Visitor.Shipped, visit => visit.Unseen);

    [Fact]
    public async Task EveryPageKindIsVisited()
    {
        var site = await PublishedSite.Shipped;
        Assert.Superset(
            new HashSet<string> { "", "cases/", "patterns/", "losing/" },
            site.Pages.ToHashSet());
        Assert.Contains(site.Pages, page => page.StartsWith("cases/", StringComparison.Ordinal) && page.Length > "cases/".Length);
        Assert.Contains(site.Pages, page => page.StartsWith("patterns/", StringComparison.Ordinal) && page.Length > "patterns/".Length);
    }

    private static void AssertNothing(IReadOnlyList<Visit> visits, Func<Visit, IReadOnlyList<string>> found)
    {
        Assert.NotEmpty(visits);
        Faults.AssertNone(visits.SelectMany(visit => found(visit).Select(fault => $"/{visit.Page}: {fault}")));
    }
}
