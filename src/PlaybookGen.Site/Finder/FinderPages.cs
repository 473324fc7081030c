using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Finder;

/// <summary>「この顧客に効いた手」 and its data. The rule that ranks is the page's own script, <c>finder-rule.js</c>.</summary>
public static class FinderPages
{
    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Finder, () =>
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        IReadOnlyList<FinderPattern> patterns = [.. catalogue.Patterns.All.Select(pattern => FinderPatterns.Of(pattern, catalogue))];
        return new FinderPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Finder,
            Title = words.Finder,
            Description = words.FinderSays,
            Breadcrumbs = [catalogue.Home],
            Groups = FinderOptions.Groups(patterns, catalogue),
            Outcomes = FinderOptions.Outcomes(patterns, catalogue),
            Patterns = patterns,
            Starts = FinderStarts.Of(patterns, words),
            Ways = ExploringLinks.Beside(ExploringLinks.Finder, catalogue),
        };
    });
}
