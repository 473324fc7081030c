using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>導入目標の集計: goals of the cases by what they come down to, the largest group first, and those of no group in sight.</summary>
public static class GoalBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var byOutcome = catalogue.Cases.Where(item => item.Goal is not null)
            .SelectMany(item => Roots(item, catalogue.Taxonomy).Select(root => (root, item)))
            .ToLookup(pair => pair.root, pair => pair.item);
        BoardGroup[] unsorted =
        [
            Group("goals-none", words.GoalsOfNoGroup, words.GoalsOfNoGroupSay, [.. catalogue.Cases.Where(item => item.Goal is not null && item.Outcome.Tags.Count == 0)], catalogue),
            Group("goals-missing", words.GoalsMissing, words.GoalsMissingSay, [.. catalogue.Cases.Where(item => item.Goal is null)], catalogue),
        ];
        return
        [
            .. byOutcome.OrderByDescending(group => group.Count(item => !item.IsPractice)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => Group("goal-" + group.Key, catalogue.Taxonomy.Label(Facet.Outcomes, group.Key), "", [.. group], catalogue) with
                {
                    Links = [catalogue.Link(Facet.Outcomes, group.Key)],
                }),
            .. unsorted.Where(group => group.Items.Count > 0),
        ];
    }

    private static IEnumerable<string> Roots(SuccessCase item, Taxonomy taxonomy) =>
        item.Outcome.Tags.Select(id => taxonomy.Ancestors(Facet.Outcomes, id) is [.., var root] ? root : id).Distinct(StringComparer.Ordinal);

    private static BoardGroup Group(string id, string title, string says, IReadOnlyList<SuccessCase> cases, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var real = cases.Where(item => !item.IsPractice).ToList();
        return new BoardGroup(
            id,
            title,
            says,
            words.CasesAndOrganisations(real.Count, real.Select(item => item.Organisation).Distinct(StringComparer.Ordinal).Count(), cases.Count - real.Count),
            [.. cases.Take(BoardItems.Shown).Select(item => new BoardItem(null, item.Goal ?? item.Outcome.Statement, Acts.In(item), item.Status, [.. BoardItems.Facts((words.HigherPurpose, HigherPurpose(item.Goal)))]))],
            Math.Max(0, cases.Count - BoardItems.Shown));
    }

    /// <summary>「■■するために、△△」 has its higher purpose ■■ before ために.</summary>
    private static string? HigherPurpose(string? goal) =>
        goal?.IndexOf("ために", StringComparison.Ordinal) is > 0 and var at ? goal[..at] : null;
}
