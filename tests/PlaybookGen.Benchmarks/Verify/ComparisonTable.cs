using System.Diagnostics;

namespace PlaybookGen.Benchmarks.Verify;

/// <summary>A line for each comparison, with its time.</summary>
sealed class ComparisonTable(TextWriter output)
{
    readonly Stopwatch clock = Stopwatch.StartNew();
    int compared;

    public int Differences { get; private set; }

    /// <summary>Closes a line: how many values were compared, and the largest difference or what differs.</summary>
    public void Row(string what, int values, bool equal, string found)
    {
        compared += values;
        if (!equal)
            Differences++;
        output.WriteLine($"{(equal ? "equal " : "DIFFER")}  {what,-44} {values,6} values  {clock.Elapsed.TotalSeconds,7:F2} s  {found}");
        clock.Restart();
    }

    public void Finish() => output.WriteLine($"{compared} values compared, {Differences} lines differ");
}
