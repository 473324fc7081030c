using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// All questions, asked. Winning and losing have half of the five percent each. Of its half what was picked from the plans alone takes one part, and
/// the search through everything the other, so that the few questions that people would ask first aren't drowned.
/// </summary>
static class Sides
{
    public static IReadOnlyList<Side> Of(CaseTable table, AncestorSets ancestors, MiningRequest request, LogFactorials factorials)
    {
        var plays = new Plays(table, ancestors, factorials).Found();
        var remedies = new Remedies(table, ancestors, factorials).Found();
        var shuffled = Enum.GetValues<PatternKind>().ToDictionary(kind => kind, kind => Shuffled(table, kind, request.Shuffles));
        var (ofPlays, ofRemedies) = (plays.Count == 0 ? 0 : 0.25, remedies.Count == 0 ? 0 : 0.25);
        return
        [
            Asking(Inquiry.WhatWins).AskAll(ancestors, factorials, 0.5 - ofPlays),
            Asking(Inquiry.WhatFails).AskAll(ancestors, factorials, (0.5 - ofRemedies) / 2),
            Asking(Inquiry.WhatIsMissed).AskAll(ancestors, factorials, (0.5 - ofRemedies) / 2),
            .. plays.Count == 0 ? Array.Empty<Side>() : [Asking(Inquiry.WhichPlayWins).Ask(plays, ofPlays)],
            .. remedies.Count == 0 ? Array.Empty<Side>() : [Asking(Inquiry.WhichRemedyIsMissed).Ask(remedies, ofRemedies)],
        ];

        Questioning Asking(Inquiry inquiry) =>
            new(inquiry, table, factorials, shuffled[inquiry.Kind()], request.OnTested);
    }

    /// <summary>By a number made from the cases, so that the same library is shuffled alike everywhere.</summary>
    static PermutedLabels Shuffled(CaseTable table, PatternKind kind, int shuffles)
    {
        var labels = table.Labels(kind);
        var hash = new ContentHash();
        for (var row = 0; row < labels.Length; row++)
        {
            foreach (var c in table.Rows[row].CaseId)
                hash.Add(c);
            hash.Add(labels[row] ? 1UL : 0);
        }
        return new(labels, table.Strata, shuffles, hash.Value);
    }
}
