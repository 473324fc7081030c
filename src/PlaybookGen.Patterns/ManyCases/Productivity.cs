using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Whether every element of a statement adds something (Webb): the pattern inside the statement without it, exactly, at 0.05 over the number of elements, and three points of rate.</summary>
sealed class Productivity(CaseTable table, LogFactorials factorials)
{
    const double Level = 0.05;
    const double SmallestGain = 0.03;

    public bool Holds(Tested tested, bool[] labels)
    {
        var comparison = new StratifiedComparison(factorials, labels);
        var classes = table.Classes(labels);
        foreach (var general in tested.Candidate.Generalisations())
        {
            var frame = general.Cover(table);
            var rest = frame.Count - tested.Rows.Count;
            var restHits = frame.ToArray().Count(row => labels[row]) - tested.Hits;
            if (rest == 0 || (double)tested.Hits / tested.Rows.Count - (double)restHits / rest < SmallestGain)
                return false;
            if (comparison.P(comparison.Tables(frame.ToArray(), tested.Rows, classes)) > Level / tested.Candidate.Length)
                return false;
        }
        return true;
    }
}
