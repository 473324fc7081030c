using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Drafting;

/// <summary>Where a plan is begun from a winning pattern.</summary>
public static class PlanPages
{
    private const int PatternsShown = 12;

    public static PlannedPage Of(Catalogue catalogue) => new(DraftingLinks.Plan, () =>
    {
        var words = catalogue.Words;
        return new PlanPage
        {
            Site = catalogue.Frame,
            Path = DraftingLinks.Plan,
            Title = words.PlanTitle,
            Description = words.PlanSays,
            Breadcrumbs = [catalogue.Home],
            Patterns =
            [
                .. catalogue.Patterns.Winning.Take(PatternsShown)
                    .Select(pattern => new PlanBeginning(PatternCards.Of(pattern, catalogue), DraftingLinks.PlanFrom(pattern, words) with { Text = words.BeginHere })),
            ],
            Sections = FormSections.Of(catalogue),
            AllPatterns = PatternListPages.Link(PatternKind.Winning, words),
        };
    });
}
