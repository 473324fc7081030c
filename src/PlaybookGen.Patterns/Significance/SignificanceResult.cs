namespace PlaybookGen.Patterns.Significance;

/// <summary>What a search for significant sets found.</summary>
/// <param name="Sigma">The smallest support that was tested.</param>
/// <param name="Testable">How many closed sets could reach significance at all.</param>
/// <param name="Delta">A set is significant when its p is at most this.</param>
/// <param name="Sets">By p, then by ids.</param>
public sealed record SignificanceResult(double Alpha, int Sigma, long Testable, double Delta, IReadOnlyList<SignificantSet> Sets)
{
    internal static IReadOnlyList<SignificantSet> InOrder(IEnumerable<SignificantSet> sets) =>
    [
        .. sets.OrderBy(set => set.LogP).ThenBy(set => set.Ids, Comparer<IReadOnlyList<int>>.Create(Compare)),
    ];

    static int Compare(IReadOnlyList<int> x, IReadOnlyList<int> y)
    {
        for (var i = 0; i < x.Count && i < y.Count; i++)
        {
            if (x[i] != y[i])
                return x[i].CompareTo(y[i]);
        }
        return x.Count.CompareTo(y.Count);
    }
}
