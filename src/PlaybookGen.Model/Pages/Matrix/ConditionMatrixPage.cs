namespace PlaybookGen.Model;

/// <summary>条件 × 勝利条件: which customers reached what.</summary>
public sealed record ConditionMatrixPage : Page
{
    public required IReadOnlyList<MatrixAxis> Columns { get; init; }

    public required IReadOnlyList<MatrixGroup> Groups { get; init; }

    /// <summary>Rows and columns that have fewer cases and are only in the file.</summary>
    public required int RowsLeftOut { get; init; }

    public required int ColumnsLeftOut { get; init; }

    /// <summary>All numbers as a table for spreadsheets.</summary>
    public required SitePath Csv { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
