using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Places of start, plan and actual on a short line.</summary>
public static class MeasureBars
{
    /// <summary>Room at both ends for the marks.</summary>
    private const int Inset = 8;

    /// <summary>
    /// With a known start the line runs towards improvement, so a measure that should fall is turned round. Without one it runs from 0
    /// (or the smallest number) to the largest. Null when there are not two numbers to compare.
    /// </summary>
    public static MeasureBar? Of(Measure measure)
    {
        double?[] numbers = [measure.Baseline, measure.Target, measure.Actual];
        if (numbers.Count(number => number is not null) < 2)
            return null;
        var from = measure.Baseline ?? 0;
        var low = Math.Min(from, numbers.OfType<double>().Min());
        var high = Math.Max(from, numbers.OfType<double>().Max());
        var isTurned = measure.Baseline is not null && measure.Better == Better.Lower;
        var start = At(from);
        var end = At(measure.Actual ?? from);
        return new MeasureBar(
            Math.Min(start, end),
            Math.Max(1, Math.Abs(end - start)),
            measure.Baseline is null ? null : start,
            measure.Target is { } target ? At(target) : null,
            measure.Actual is null ? null : end,
            measure.Actual is { } actual && measure.Baseline is { } baseline && actual != baseline
                ? measure.Better == Better.Higher ? actual > baseline : actual < baseline
                : null);

        // Halves, so that the difference of the largest numbers stays finite.
        int At(double value)
        {
            var share = low < high ? ((value / 2) - (low / 2)) / ((high / 2) - (low / 2)) : 0.5;
            if (!double.IsFinite(share))
                share = 0.5;
            return Inset + (int)Math.Round((isTurned ? 1 - share : share) * (MeasureBar.Width - (2 * Inset)), MidpointRounding.AwayFromZero);
        }
    }
}
