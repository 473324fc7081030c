using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The statements that the plans alone single out, before any result is looked at.</summary>
sealed record Picks(IReadOnlyList<Candidate> Plays, IReadOnlyList<Candidate> Remedies)
{
    public static Picks Of(CaseTable table, AncestorSets ancestors, LogFactorials factorials) =>
        new(new Plays(table, ancestors, factorials).Found(), new Remedies(table, ancestors, factorials).Found());
}
