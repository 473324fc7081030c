namespace PlaybookGen.Model;

/// <param name="Key">Its name in the file.</param>
/// <param name="Says">What it tells; empty when the title says it all.</param>
/// <param name="Columns">Heads of all columns, that of the rows' names first.</param>
public sealed record LeaderTable(string Key, string Title, string Says, IReadOnlyList<string> Columns, IReadOnlyList<LeaderRow> Rows);
