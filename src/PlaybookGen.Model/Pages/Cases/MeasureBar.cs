namespace PlaybookGen.Model;

/// <summary>A small drawing of one measure, 0 to <see cref="Width"/> wide; improvement goes to the right where the start is known.</summary>
/// <param name="Start">Where the bar begins, its left end.</param>
/// <param name="Length">At least 1.</param>
/// <param name="Baseline">Null when the start is unknown.</param>
/// <param name="Improved">Whether the actual is better than the start; null when that can't be told.</param>
public sealed record MeasureBar(int Start, int Length, int? Baseline, int? Target, int? Actual, bool? Improved)
{
    public const int Width = 180;
}
