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
    public static IReadOnlyList<Side> Of(CaseTable table, AncestorSets ancestors, MiningRequest request, Picks picks, IReadOnlyDictionary<PatternKind, Prospects> prospects, LogFactorials factorials)
    {
        var shuffled = Enum.GetValues<PatternKind>().ToDictionary(kind => kind, kind => Shuffled(table, prospects[kind], request.Shuffles));
        var (ofPlays, ofRemedies) = (picks.Plays.Count == 0 ? 0 : 0.25, picks.Remedies.Count == 0 ? 0 : 0.25);
        return
        [
            Asking(Inquiry.WhatWins).AskAll(ancestors, factorials, 0.5 - ofPlays),
            Asking(Inquiry.WhatFails).AskAll(ancestors, factorials, (0.5 - ofRemedies) / 2),
            Asking(Inquiry.WhatIsMissed).AskAll(ancestors, factorials, (0.5 - ofRemedies) / 2),
            .. picks.Plays.Count == 0 ? Array.Empty<Side>() : [Asking(Inquiry.WhichPlayWins).Ask(picks.Plays, ofPlays)],
            .. picks.Remedies.Count == 0 ? Array.Empty<Side>() : [Asking(Inquiry.WhichRemedyIsMissed).Ask(picks.Remedies, ofRemedies)],
        ];

        Questioning Asking(Inquiry inquiry) =>
            new(inquiry, table, factorials, prospects[inquiry.Kind()], shuffled[inquiry.Kind()], request.OnTested);
    }

    /// <summary>By a number made from the cases, so that the same library is shuffled alike everywhere.</summary>
    static PermutedLabels Shuffled(CaseTable table, Prospects prospects, int shuffles)
    {
        var labels = prospects.Labels;
        var hash = new ContentHash();
        for (var row = 0; row < labels.Length; row++)
        {
            foreach (var c in table.Rows[row].CaseId)
                hash.Add(c);
            hash.Add(labels[row] ? 1UL : 0);
        }
        return new(labels, prospects.Strata, shuffles, hash.Value);
    }
}
