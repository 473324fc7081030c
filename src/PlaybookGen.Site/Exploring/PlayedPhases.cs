using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>The 局面 of a library, in the order of its cases.</summary>
public static class PlayedPhases
{
    public static IReadOnlyList<PlayedPhase> Of(Playbook playbook) =>
        [.. playbook.Cases.SelectMany(item => item.History.Select((state, index) => Of(item, state, index, playbook)))];

    private static PlayedPhase Of(SuccessCase item, Revision state, int index, Playbook playbook)
    {
        var date = state.Date ?? item.Date;
        var reading = VerdictRule.Of(state);
        TermId[] traits =
        [
            .. item.Industries.Select(id => new TermId(Facet.Industries, id))
                .Concat(item.Conditions.Select(id => new TermId(Facet.Conditions, id)))
                .Concat(state.Obstacles.Select(id => new TermId(Facet.Obstacles, id)))
                .Distinct().Order(),
        ];
        return new PlayedPhase
        {
            Case = item,
            Revision = index,
            Traits = traits,
            Context = WithAncestors(traits, playbook.Taxonomy),
            Outcomes = WithAncestors([.. (state.Outcome?.Tags ?? []).Select(id => new TermId(Facet.Outcomes, id))], playbook.Taxonomy),
            Done =
            [
                // What was begun after the result was known can't have brought it about.
                .. (state.Plan?.Tactics ?? [])
                    .Where(tactic => tactic.WasCarriedOut && (tactic.Due is not { } due || due.Earliest <= date.Latest))
                    .Select(tactic => new TermId(Facet.Tactics, tactic.Tactic))
                    .Distinct().Order(),
            ],
            Result = RestsOnNoResult(state.Outcome) ? null : reading.Result,
            WasHardlyCarriedOut = reading.Verdict == Verdict.FindWhatPrevented,
            IsEvidence = playbook.Site.Mining.Count.Contains(item.Provenance),
        };
    }

    private static HashSet<TermId> WithAncestors(IReadOnlyList<TermId> terms, Taxonomy taxonomy)
    {
        var all = new HashSet<TermId>(terms);
        foreach (var term in terms)
            all.UnionWith(taxonomy.Ancestors(term.Facet, term.Id).Select(above => new TermId(term.Facet, above)));
        return all;
    }

    /// <summary>Numbers are given, and all of them are hoped for or made up.</summary>
    private static bool RestsOnNoResult(Outcome? outcome)
    {
        var actual = outcome?.Measures.Where(measure => measure.Actual is not null).ToList() ?? [];
        return actual.Count > 0 && actual.TrueForAll(measure => measure.Basis is Basis.Expected or Basis.Illustrative);
    }
}
