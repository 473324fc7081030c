using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>Reads cases as the miner sees them. May be used from several threads.</summary>
/// <param name="library">Its vocabulary and settings; its cases don't matter.</param>
public sealed class EpisodeReader(Playbook library)
{
    readonly AncestorSets ancestors = new(library.Taxonomy);

    /// <summary>The 局面 of a library, by organisation, then the date of the case, then case and order within the case.</summary>
    public static IReadOnlyList<Episode> Read(Playbook playbook) => InOrder(playbook.Cases.SelectMany(new EpisodeReader(playbook).Of));

    /// <summary>The 局面 of several cases in the same order.</summary>
    public static IReadOnlyList<Episode> InOrder(IEnumerable<Episode> episodes) =>
    [
        .. episodes
            .OrderBy(episode => episode.Organisation, StringComparer.Ordinal)
            .ThenBy(episode => episode.CaseDate)
            .ThenBy(episode => episode.CaseId, StringComparer.Ordinal)
            .ThenBy(episode => episode.Revision),
    ];

    /// <summary>The 局面 of a case, oldest first.</summary>
    public IReadOnlyList<Episode> Of(SuccessCase item) => [.. item.History.Select((revision, index) => Of(item, revision, index))];

    Episode Of(SuccessCase item, Revision revision, int index)
    {
        var date = revision.Date ?? item.Date;
        // What was begun after the result was known can't have brought it about.
        var tactics = revision.Plan?.Tactics.Where(tactic => tactic.Due is not { } due || due.Earliest <= date.Latest).ToList() ?? [];
        var reading = VerdictRule.Of(revision);
        var planned = ancestors.With(tactics.Select(Id));
        var done = ancestors.With(tactics.Where(tactic => tactic.WasCarriedOut).Select(Id));
        return new Episode
        {
            CaseId = item.Id,
            Revision = index,
            Organisation = item.Organisation,
            Date = date,
            CaseDate = item.Date,
            Context = ancestors.With(
            [
                .. item.Industries.Select(id => new TermId(Facet.Industries, id)),
                .. item.Conditions.Select(id => new TermId(Facet.Conditions, id)),
                .. revision.Obstacles.Select(id => new TermId(Facet.Obstacles, id)),
            ]),
            Outcomes = ancestors.With((revision.Outcome?.Tags ?? []).Select(id => new TermId(Facet.Outcomes, id))),
            Covariates = CovariateValues.Of(item, revision, library.Site.Mining.Strata, library.Taxonomy, ancestors),
            Planned = planned,
            Done = done.Equals(planned) ? planned : done,
            Leading =
            [
                .. tactics.OrderBy(tactic => tactic.Colour == TacticColour.Red ? 0 : 1)
                    .ThenByDescending(tactic => tactic.For.Count)
                    .Select(tactic => ancestors.Shared(Id(tactic))).Distinct(),
            ],
            Result = RestsOnNoResult(revision.Outcome) ? null : reading.Result,
            HasResultNumber = revision.Outcome?.Measures.Any(measure => measure.IsResult) ?? false,
            WasHardlyCarriedOut = reading.Verdict == Verdict.FindWhatPrevented,
            IsEvidence = library.Site.Mining.Count.Contains(item.Provenance),
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
