using System.Collections.Immutable;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.Significance;

/// <summary>A closed set that passed; its ids ascend, the table is over all strata together.</summary>
public sealed record SignificantSet(ImmutableArray<int> Ids, TwoByTwo Table, double LogP)
{
    /// <summary>0 below 1e-308.</summary>
    public double P => Math.Exp(LogP);

    public double Log10P => LogP / Math.Log(10);
}
