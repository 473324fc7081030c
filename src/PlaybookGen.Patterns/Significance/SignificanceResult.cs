namespace PlaybookGen.Patterns.Significance;

/// <summary>What a search for significant sets found.</summary>
/// <param name="Sigma">The smallest support that was tested.</param>
/// <param name="Testable">How many closed sets could reach significance at all.</param>
/// <param name="Delta">A set is significant when its p is at most this.</param>
/// <param name="Sets">By p, then by ids.</param>
public sealed record SignificanceResult(double Alpha, int Sigma, long Testable, double Delta, IReadOnlyList<SignificantSet> Sets)
{
    /// <summary>Sorts the list itself, since there may be a million of them.</summary>
    internal static IReadOnlyList<SignificantSet> InOrder(List<SignificantSet> sets)
    {
        sets.Sort((x, y) => x.LogP != y.LogP ? x.LogP.CompareTo(y.LogP) : x.Ids.AsSpan().SequenceCompareTo(y.Ids.AsSpan()));
        return sets;
    }
}
