namespace PlaybookGen.Model;

/// <param name="Id">Its anchor.</param>
/// <param name="Columns">Those that the page shows at first, that of most organisations first.</param>
/// <param name="MoreColumns">The names of the others.</param>
/// <param name="MoreRows">How many states the page does not show at first.</param>
public sealed record ReasonTable(
    string Id, string Title, IReadOnlyList<string> Columns, IReadOnlyList<ReasonRow> Rows, IReadOnlyList<string> MoreColumns, int MoreRows);
