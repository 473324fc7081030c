namespace PlaybookGen.Model;

/// <summary>病態関連図: what leads to churn, as a graph and as a table that says the same and more.</summary>
public sealed record ChurnMapPage : Page
{
    public required CauseMap Map { get; init; }

    /// <summary>How many states the drawing leaves out, because it would be too large to read; the table has them all.</summary>
    public required int LeftOut { get; init; }

    /// <summary>All states that cause or are caused, those nearest to churn first.</summary>
    public required IReadOnlyList<CauseRow> Rows { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
