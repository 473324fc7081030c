namespace PlaybookGen.Model;

/// <summary>One number of a win condition: plan and actual, with what the actual rests on.</summary>
public sealed record Measure
{
    public required string Metric { get; init; }

    public string? Unit { get; init; }

    public double? Baseline { get; init; }

    public double? Target { get; init; }

    public double? Actual { get; init; }

    public Better Better { get; init; } = Better.Higher;

    public string? Method { get; init; }

    /// <summary>Null when the source doesn't say; then the number is shown but is no result.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Over how many the number was taken.</summary>
    public double? N { get; init; }

    /// <summary>When the measure was agreed.</summary>
    public PartialDate? Agreed { get; init; }

    /// <summary>Whether the actual counts as a result: it was measured or reported.</summary>
    public bool IsResult => Actual is not null && Basis is Model.Basis.Measured or Model.Basis.Reported;

    /// <summary>
    /// How much of the planned improvement was reached: 30 → 21 planned and 25 reached is 5 of 9, 0.56. Below 0 when it got worse, above 1 when
    /// it went beyond the plan. Null when a number is missing, or when the target is no better than the start.
    /// </summary>
    public double? ShareOfPlan
    {
        get
        {
            if (Baseline is not { } from || Target is not { } to || Actual is not { } reached)
                return null;

            // Halves, so that the difference of the largest numbers stays finite.
            var planned = (to / 2) - (from / 2);
            if (Better == Better.Higher ? planned <= 0 : planned >= 0)
                return null;
            var share = ((reached / 2) - (from / 2)) / planned;
            return double.IsFinite(share) ? share : null;
        }
    }
}
