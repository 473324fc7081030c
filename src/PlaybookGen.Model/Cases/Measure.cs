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
}
