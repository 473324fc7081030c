using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Patterns;

/// <summary>The evidence of a pattern: every 局面 with what was done, what came of it and what the number rests on.</summary>
public static class EvidenceGroups
{
    private const int RowsShown = 40;
    private const int ActsShown = 4;

    /// <summary>One group a role, in the order of the roles; the newest 局面 first. A role without evidence is left out.</summary>
    public static IReadOnlyList<EvidenceGroup> Of(Pattern pattern, Catalogue catalogue) =>
    [
        .. pattern.Evidence.GroupBy(evidence => evidence.Role).OrderBy(group => group.Key).Select(group => new EvidenceGroup(
            group.Key,
            [
                .. group.OrderByDescending(evidence => catalogue.Case(evidence.CaseId).Date)
                    .ThenBy(evidence => evidence.CaseId, StringComparer.Ordinal)
                    .ThenByDescending(evidence => evidence.Revision)
                    .Take(RowsShown)
                    .Select(evidence => Row(evidence, pattern, catalogue)),
            ],
            Math.Max(0, group.Count() - RowsShown))),
    ];

    private static EvidenceRow Row(Evidence evidence, Pattern pattern, Catalogue catalogue)
    {
        var item = catalogue.Case(evidence.CaseId);
        var step = item.History[evidence.Revision];
        return new EvidenceRow
        {
            In = Acts.In(item, evidence.Revision, catalogue),
            Status = step.Status,
            Acts = [.. ActsOf(step, pattern, catalogue).Take(ActsShown).Select(planned => Acts.Of(planned, catalogue))],
            Results =
            [
                .. (step.Outcome?.Measures ?? []).Where(measure => measure.Actual is not null)
                    .Select(measure => new ResultLine(catalogue.Words.ResultText(measure), measure.Basis, measure.N)),
            ],
            Learned = step.Learned,
            Differs = [.. evidence.Differs.Select(catalogue.Link)],
        };
    }

    /// <summary>The tactics of the 局面 that the pattern speaks of; all of them when the pattern speaks of none.</summary>
    private static IEnumerable<PlannedTactic> ActsOf(Revision step, Pattern pattern, Catalogue catalogue)
    {
        var tactics = step.Plan?.Tactics ?? [];
        return pattern.Tactics.Count == 0
            ? tactics
            : tactics.Where(planned => catalogue.Taxonomy.Ancestors(Facet.Tactics, planned.Tactic).Prepend(planned.Tactic).Any(pattern.Tactics.Contains));
    }
}
