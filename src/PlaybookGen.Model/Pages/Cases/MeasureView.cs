namespace PlaybookGen.Model;

/// <summary>Plan against actual of one measure, ready to be shown. An unknown number is empty.</summary>
public sealed record MeasureView
{
    public required string Metric { get; init; }

    public string Baseline { get; init; } = "";

    public string Target { get; init; } = "";

    public string Actual { get; init; } = "";

    public required Better Better { get; init; }

    /// <summary>Null when the source doesn't say what the number rests on.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Whether the actual is a result: measured or reported.</summary>
    public bool IsResult { get; init; }

    /// <summary>Over how many it was taken; empty when unknown.</summary>
    public string N { get; init; } = "";

    public string? Method { get; init; }

    public PartialDate? Agreed { get; init; }

    /// <summary>後から設定: it was agreed only after the work had begun.</summary>
    public bool SetAfterwards { get; init; }

    /// <summary>How much of the planned improvement was reached, in words; empty when it can't be told.</summary>
    public string Share { get; init; } = "";

    /// <summary>Null when there are not two numbers to compare.</summary>
    public MeasureBar? Bar { get; init; }
}
