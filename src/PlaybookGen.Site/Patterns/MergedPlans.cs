using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Patterns;

/// <summary>The プ譜 of a pattern: the plans of its 局面 laid on one another, each part with the organisations that had it.</summary>
public static class MergedPlans
{
    private const int MostTactics = 8;
    private const int MostObjectives = 6;
    private const string OutcomeKey = "outcome";

    /// <summary>Null when no 局面 of the pattern has a plan. Plans for practice count only where there are no others.</summary>
    public static MergedPlan? Of(Pattern pattern, Catalogue catalogue)
    {
        var parts = Parts(pattern, catalogue).ToList();
        if (parts.Count == 0)
            return null;
        var isPractice = parts.All(part => part.IsPractice);
        var counted = isPractice ? parts : [.. parts.Where(part => !part.IsPractice)];
        var all = Organisations(counted);
        var objectives = Objectives(counted);
        var tactics = Tactics(counted, pattern);
        return new MergedPlan(
            SheetLayout.Draw(Sheet(pattern, tactics, objectives, all, catalogue), catalogue.Words),
            all,
            isPractice,
            [.. tactics.Select(tactic => Row(tactic, pattern, objectives, all, catalogue))]);
    }

    private static IEnumerable<MergedPart> Parts(Pattern pattern, Catalogue catalogue) =>
        from evidence in pattern.Evidence
        where evidence.Role is EvidenceRole.For or EvidenceRole.ResultUnknown or EvidenceRole.NotEvidence
        let item = catalogue.Case(evidence.CaseId)
        let plan = item.History[evidence.Revision].Plan
        where plan is not null
        from tactic in plan.Tactics
        let states = plan.Objectives.Where(objective => tactic.For.Contains(objective.Id, StringComparer.Ordinal)).ToList()
        select new MergedPart(item.Organisation, item.IsPractice, AsStated(tactic.Tactic, pattern, catalogue.Taxonomy), states);

    /// <summary>A tactic below one that the pattern states is that one.</summary>
    private static string AsStated(string tactic, Pattern pattern, Taxonomy taxonomy) =>
        taxonomy.Ancestors(Facet.Tactics, tactic).Prepend(tactic).FirstOrDefault(pattern.Tactics.Contains) ?? tactic;

    /// <summary>What the pattern states comes first, then what most organisations did besides.</summary>
    private static IReadOnlyList<IGrouping<string, MergedPart>> Tactics(IReadOnlyList<MergedPart> parts, Pattern pattern) =>
    [
        .. parts.GroupBy(part => part.Tactic, StringComparer.Ordinal)
            .OrderBy(group => !pattern.Tactics.Contains(group.Key))
            .ThenByDescending(group => Organisations(group))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostTactics),
    ];

    /// <summary>States that turn the same obstacle round are one; the others are told apart by their words.</summary>
    private static IReadOnlyList<IGrouping<string, (MergedPart Part, Objective State)>> Objectives(IReadOnlyList<MergedPart> parts) =>
    [
        .. parts.SelectMany(part => part.States.Select(state => (Part: part, State: state)))
            .GroupBy(pair => StateKey(pair.State), StringComparer.Ordinal)
            .OrderByDescending(group => Organisations(group.Select(pair => pair.Part)))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostObjectives),
    ];

    private static SheetContent Sheet(
        Pattern pattern,
        IReadOnlyList<IGrouping<string, MergedPart>> tactics,
        IReadOnlyList<IGrouping<string, (MergedPart Part, Objective State)>> objectives,
        int all,
        Catalogue catalogue)
    {
        var words = catalogue.Words;
        var drawn = objectives.Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return new SheetContent
        {
            Id = "merged",
            Title = words.MergedPlan,
            Tactics =
            [
                .. tactics.Select(group => new SheetItem
                {
                    Key = "tactic-" + group.Key,
                    Role = SheetRole.Tactic,
                    Label = catalogue.Taxonomy.Label(Facet.Tactics, group.Key),
                    Text = pattern.Tactics.Contains(group.Key) ? words.StatedByPattern : "",
                    IsMain = pattern.Tactics.Contains(group.Key),
                    Note = Count(Organisations(group), all, words),
                    To = [.. States(group).Where(drawn.Contains)],
                }),
            ],
            Objectives =
            [
                .. objectives.Select(group => new SheetItem
                {
                    Key = group.Key,
                    Role = SheetRole.Objective,
                    Text = group.First().State.State,
                    Note = Count(Organisations(group.Select(pair => pair.Part)), all, words),
                    To = [OutcomeKey],
                }),
            ],
            Outcome =
            [
                pattern.Outcomes.Count == 0
                    ? new SheetItem { Key = OutcomeKey, Role = SheetRole.Silent, Text = words.FindingAnyOutcome }
                    : new SheetItem
                    {
                        Key = OutcomeKey,
                        Role = SheetRole.Outcome,
                        Text = string.Join(words.Or, pattern.Outcomes.Select(id => catalogue.Taxonomy.Label(Facet.Outcomes, id))),
                    },
            ],
        };
    }

    /// <summary>Of one organisation there is nothing to count.</summary>
    private static string Count(int with, int all, Words words) => all == 1 ? "" : words.OrganisationsOf(with, all);

    private static MergedRow Row(
        IGrouping<string, MergedPart> tactic,
        Pattern pattern,
        IReadOnlyList<IGrouping<string, (MergedPart Part, Objective State)>> objectives,
        int all,
        Catalogue catalogue)
    {
        var states = States(tactic).ToHashSet(StringComparer.Ordinal);
        return new MergedRow(
            catalogue.Link(Facet.Tactics, tactic.Key),
            pattern.Tactics.Contains(tactic.Key),
            catalogue.Words.OrganisationsOf(Organisations(tactic), all),
            [.. objectives.Where(group => states.Contains(group.Key)).Select(group => group.First().State.State)]);
    }

    private static IEnumerable<string> States(IEnumerable<MergedPart> parts) =>
        parts.SelectMany(part => part.States).Select(StateKey).Distinct(StringComparer.Ordinal);

    private static string StateKey(Objective state) => state.Inverts is { } obstacle ? "inverts-" + obstacle : "state-" + state.State;

    private static int Organisations(IEnumerable<MergedPart> parts) => parts.Select(part => part.Organisation).Distinct(StringComparer.Ordinal).Count();
}
