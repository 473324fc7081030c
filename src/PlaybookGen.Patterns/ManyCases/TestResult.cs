namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What the two tests say of a statement.</summary>
/// <param name="Hits">Rows of the statement with the result in question.</param>
/// <param name="AmongAll">Exact p against all rows with the same prospects; not looked at where it is large, then 1.</param>
/// <param name="InFrame">Exact p against the rows of the frame that did without the tactics.</param>
readonly record struct TestResult(int Hits, double AmongAll, double InFrame)
{
    /// <summary>
    /// A frame holds few plans, the library many, so a p in the frame counts as a third of itself. The shufflings are right for any such factor where
    /// results come by the prospects; the smaller it is, the less a pattern gains from conditions that act otherwise. Measured: 1, 3, 10 and no test in
    /// the frame at all; 1 finds less, 10 no more than 3.
    /// </summary>
    const double FrameAllowance = 3;

    /// <summary>What is compared with the shufflings.</summary>
    public double P => Weaker(AmongAll, InFrame);

    public static TestResult OfNothing(int hits) => new(hits, 1, 1);

    public static double Weaker(double amongAll, double inFrame) => Math.Max(amongAll, inFrame / FrameAllowance);
}
