using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What plans hold together on purpose, read off the plans alone: the measure by which statements are picked before results are looked at.</summary>
static class Attraction
{
    /// <summary>So many times as often with the rest as without it.</summary>
    public const double Times = 2;

    /// <summary>No more statements than this are picked of one sort.</summary>
    public const int Most = 300;

    const double Level = 1e-3;
    const int Fewest = 5;

    /// <summary>Rarer than one plan in so many says nothing of a large library.</summary>
    const int RarestShare = 300;

    /// <summary>The fewest plans that a picked statement must speak of.</summary>
    public static int FewestRows(CaseTable table) => Math.Max(Fewest, table.Rows.Count / RarestShare);

    /// <summary>ln p of Fisher's one-sided test where the class is far more frequent with the set than without it, and chance hardly does that; else null.</summary>
    public static double? LogP(LogFactorials factorials, TwoByTwo table)
    {
        if ((double)table.A / table.With < Times * table.C / Math.Max(1, table.Without))
            return null;
        var logP = Fisher.LogGreater(factorials, table);
        return logP <= Math.Log(Level) ? logP : null;
    }
}
