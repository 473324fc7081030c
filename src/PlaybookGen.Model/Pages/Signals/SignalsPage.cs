namespace PlaybookGen.Model;

/// <summary>「お客様の言葉から引く」: from what customers say to what is going on, what to ask and what to do.</summary>
public sealed record SignalsPage : Page
{
    /// <summary>In the order of the obstacle file; states of which no customer’s words are known come last.</summary>
    public required IReadOnlyList<Signal> Signals { get; init; }

    /// <summary>Words that warn by months since introduction, as far as no obstacle has them.</summary>
    public IReadOnlyList<PhaseWords> ByPhase { get; init; } = [];

    public required IReadOnlyList<Way> Ways { get; init; }
}
