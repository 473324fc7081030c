using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Changes;

public static class ChangePages
{
    private const int CasesShown = 40;
    private const int PatternsShown = 4;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Changes, () =>
    {
        var catalogue = exploration.Catalogue;
        return new ChangesPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Changes,
            Title = catalogue.Words.Changes,
            Description = catalogue.Words.ChangesSay,
            Breadcrumbs = [catalogue.Home],
            Groups =
            [
                .. catalogue.Cases.Take(CasesShown)
                    .GroupBy(item => new PartialDate(item.Date.Year, item.Date.Month))
                    .Select(group => new ChangeGroup(group.Key, [.. group.Select(item => Change(item, catalogue))])),
            ],
            Older =
            [
                .. catalogue.Cases.Skip(CasesShown).GroupBy(item => item.Date.Year).OrderByDescending(year => year.Key).Select(year =>
                {
                    var real = year.Count(item => catalogue.Playbook.Site.Mining.Count.Contains(item.Provenance));
                    return new YearCount(year.Key, real, year.Count() - real);
                }),
            ],
            Ways = ExploringLinks.Beside(ExploringLinks.Changes, catalogue),
        };
    });

    private static CaseChange Change(SuccessCase item, Catalogue catalogue)
    {
        var roles = catalogue.PatternsOf(item.Id).ToLookup(found => found.Evidence.Role, found => found.Pattern);
        return new CaseChange(CaseCards.Of(item, catalogue), Cards(EvidenceRole.For), Cards(EvidenceRole.Against));

        IReadOnlyList<PatternCard> Cards(EvidenceRole role) =>
            [.. roles[role].DistinctBy(pattern => SitePath.Pattern(pattern)).Take(PatternsShown).Select(pattern => PatternCards.Of(pattern, catalogue))];
    }
}
