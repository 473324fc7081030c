namespace PlaybookGen.Benchmarks.Verify;

/// <summary>Compares every part of the mining core with a folder of exact reference results.</summary>
static class Verification
{
    /// <returns>0 when everything agrees, 1 otherwise.</returns>
    public static int Run(string directory, TextWriter output)
    {
        var table = new ComparisonTable(output);
        FisherComparison.Run(directory, table);
        EffectComparison.Run(directory, table);
        MultipleTestingComparison.Run(directory, table);
        StratifiedComparison.Run(directory, table);
        LampComparison.Run(directory, table);
        WestfallYoungComparison.Run(directory, table);
        ClosedComparison.Run(directory, table);
        table.Finish();
        return table.Differences == 0 ? 0 : 1;
    }
}
