namespace PlaybookGen.Model;

/// <summary>CS metrics with the reason for their form, and how results were measured.</summary>
public sealed record MetricCataloguePage : Page
{
    public required IReadOnlyList<MetricGroup> Groups { get; init; }

    /// <summary>How results were measured, those of real cases first.</summary>
    public required IReadOnlyList<MeasureEntry> Measures { get; init; }

    public required int MeasuresLeftOut { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
