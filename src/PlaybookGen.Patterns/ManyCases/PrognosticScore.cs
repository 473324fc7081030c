using PlaybookGen.Model;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// The chance of the result that each row had by the traits of the customer, the outcome wanted and the declared covariates alone (Hansen 2008, The
/// prognostic analogue of the propensity score). No row has a say in its own chance. The picked statements stand in the model too, and not in the
/// chance: what a combination brings about is not to be credited to the conditions that it is planned for.
/// </summary>
static class PrognosticScore
{
    /// <summary>A trait that fewer rows have, or lack, tells too little.</summary>
    const int RarestTrait = 5;

    // Each sort of trait has effects of its own size: facets first, then covariates, then what was planned.
    static readonly int covariateGroup = Enum.GetValues<Facet>().Length;
    static readonly int plannedGroup = covariateGroup + 1;

    public static double[] Of(CaseTable table, bool[] labels, Picks picks)
    {
        var traits = Traits(table).Where(trait => IsTelling(trait.Rows.Length)).ToList();
        var planned = picks.Plays.Concat(picks.Remedies).Select(candidate => candidate.Cover(table)).Where(rows => IsTelling(rows.Count)).ToList();
        var model = new RidgeLogistic(
            labels.Length,
            [.. traits.Select(trait => trait.Rows), .. planned.Select(rows => rows.ToArray())],
            [.. traits.Select(trait => trait.Group), .. planned.Select(_ => plannedGroup)]);
        return model.CrossFitted(labels, Folds.Of(table), group => group != plannedGroup);

        bool IsTelling(int rows) => Math.Min(rows, labels.Length - rows) >= RarestTrait;
    }

    static List<(int Group, int[] Rows)> Traits(CaseTable table)
    {
        var traits = table.Items.Where(item => item.Key.Facet != Facet.Tactics).Select(item => (Group: (int)item.Key.Facet, Rows: item.Value.ToArray())).ToList();
        var words = table.Rows.SelectMany((row, number) => row.Covariates.SelectMany((words, covariate) => words.Select(word => (Word: (covariate, word), Row: number))))
            .GroupBy(pair => pair.Word, pair => pair.Row).OrderBy(group => group.Key.covariate).ThenBy(group => group.Key.word, StringComparer.Ordinal);
        foreach (var word in words)
        {
            var rows = word.ToArray();
            // A declared covariate that also stands among the terms, as an industry does, would count twice.
            if (!traits.Exists(other => other.Rows.AsSpan().SequenceEqual(rows)))
                traits.Add((covariateGroup, rows));
        }
        return traits;
    }
}
