using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Home;

/// <summary>The home page and the page for addresses that don't exist.</summary>
public static class HomePages
{
    private const int PatternsShown = 4;
    private const int CasesShown = 6;

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue) =>
    [
        new PlannedPage(SitePath.Home, () => Home(catalogue)),
        new PlannedPage(new SitePath("404.html"), () => NotFound(catalogue)),
    ];

    private static HomePage Home(Catalogue catalogue)
    {
        var settings = catalogue.Frame.Settings;
        return new HomePage
        {
            Site = catalogue.Frame,
            Path = SitePath.Home,
            Title = settings.Title,
            Description = settings.Description ?? settings.Title,
            Doors = Doors.Of(catalogue),
            Complaints = Complaints.Of(catalogue),
            Counts = LibraryCount.Of(catalogue.Cases),
            NewestFinding = Findings.Newest(catalogue),
            Strongest =
            [
                .. catalogue.Patterns.Winning.Take(PatternsShown).Concat(catalogue.Patterns.Losing.Take(PatternsShown / 2))
                    .Select(pattern => PatternCards.Of(pattern, catalogue)),
            ],
            NewestCases = [.. catalogue.Cases.Take(CasesShown).Select(item => CaseCards.Of(item, catalogue))],
            Unknowns = Unknowns.Of(catalogue),
        };
    }

    private static NotFoundPage NotFound(Catalogue catalogue) => new()
    {
        Site = catalogue.Frame,
        Path = new SitePath("404.html"),
        Title = catalogue.Words.NotFoundTitle,
        Description = catalogue.Words.NotFoundText,
        IsListed = false,
    };
}
