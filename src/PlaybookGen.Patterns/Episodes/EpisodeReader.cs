using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>The 局面 of a library, by organisation, then the date of the case, then case and order within the case.</summary>
public static class EpisodeReader
{
    public static IReadOnlyList<Episode> Read(Playbook playbook)
    {
        var ancestors = new AncestorSets(playbook.Taxonomy);
        return
        [
            .. playbook.Cases
                .OrderBy(item => item.Organisation, StringComparer.Ordinal)
                .ThenBy(item => item.Date)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .SelectMany(item => item.History.Select((revision, index) => Of(playbook, item, revision, index, ancestors))),
        ];
    }

    static Episode Of(Playbook playbook, SuccessCase item, Revision revision, int index, AncestorSets ancestors)
    {
        var date = revision.Date ?? item.Date;
        // What was begun after the result was known can't have brought it about.
        var tactics = revision.Plan?.Tactics.Where(tactic => tactic.Due is not { } due || due.Earliest <= date.Latest).ToList() ?? [];
        var reading = VerdictRule.Of(revision);
        return new Episode
        {
            CaseId = item.Id,
            Revision = index,
            Organisation = item.Organisation,
            Date = date,
            Context = ancestors.With(
            [
                .. item.Industries.Select(id => new TermId(Facet.Industries, id)),
                .. item.Conditions.Select(id => new TermId(Facet.Conditions, id)),
                .. revision.Obstacles.Select(id => new TermId(Facet.Obstacles, id)),
            ]),
            Outcomes = ancestors.With([.. (revision.Outcome?.Tags ?? []).Select(id => new TermId(Facet.Outcomes, id))]),
            Covariates = CovariateValues.Of(item, revision, playbook.Site.Mining.Strata, playbook.Taxonomy, ancestors),
            Planned = ancestors.With([.. tactics.Select(Id)]),
            Done = ancestors.With([.. tactics.Where(tactic => tactic.WasCarriedOut).Select(Id)]),
            Leading =
            [
                .. tactics.OrderBy(tactic => tactic.Colour == TacticColour.Red ? 0 : 1)
                    .ThenByDescending(tactic => tactic.For.Count)
                    .Select(Id).Distinct(),
            ],
            Result = RestsOnNoResult(revision.Outcome) ? null : reading.Result,
            HasResultNumber = revision.Outcome?.Measures.Any(measure => measure.IsResult) ?? false,
            WasHardlyCarriedOut = reading.Verdict == Verdict.FindWhatPrevented,
            IsEvidence = playbook.Site.Mining.Count.Contains(item.Provenance),
            IsFinal = index == item.Revisions.Count,
        };
    }

    /// <summary>Numbers are given, and all of them are hoped for or made up.</summary>
    static bool RestsOnNoResult(Outcome? outcome)
    {
        var actual = outcome?.Measures.Where(measure => measure.Actual is not null).ToList() ?? [];
        return actual.Count > 0 && actual.TrueForAll(measure => measure.Basis is Basis.Expected or Basis.Illustrative);
    }

    static TermId Id(PlannedTactic tactic) => new(Facet.Tactics, tactic.Tactic);
}
