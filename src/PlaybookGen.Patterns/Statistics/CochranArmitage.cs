namespace PlaybookGen.Patterns.Statistics;

/// <summary>The trend test for an ordered result: churned 0, partial 1/2, success 1.</summary>
public static class CochranArmitage
{
    /// <summary>
    /// Z, positive when the results with the set are better; 0 when nothing varies.
    /// </summary>
    /// <param name="with">Cases with the set: churned, partial, success.</param>
    /// <param name="without">The same without it.</param>
    public static double Z((int Churned, int Partial, int Success) with, (int Churned, int Partial, int Success) without)
    {
        double n1 = with.Churned + with.Partial + with.Success;
        double n2 = without.Churned + without.Partial + without.Success;
        var n = n1 + n2;
        if (n1 == 0 || n2 == 0)
            return 0;
        var half = with.Partial + without.Partial;
        var full = with.Success + without.Success;
        var sum = half * 0.5 + full;
        var squares = half * 0.25 + full;
        var difference = with.Partial * 0.5 + with.Success - n1 * sum / n;
        var variance = n1 * n2 * (squares - sum * sum / n) / (n * n);
        return variance <= 0 ? 0 : difference / Math.Sqrt(variance);
    }
}
