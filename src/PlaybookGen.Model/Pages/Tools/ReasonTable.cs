namespace PlaybookGen.Model;

/// <param name="Id">Its anchor.</param>
public sealed record ReasonTable(string Id, string Title, IReadOnlyList<string> Columns, IReadOnlyList<ReasonRow> Rows);
