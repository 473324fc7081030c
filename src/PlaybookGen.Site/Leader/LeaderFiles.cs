using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Leader;

/// <summary>The leader's tables for spreadsheets: one number a row.</summary>
public static class LeaderFiles
{
    public static readonly SitePath Path = new("data/leader.csv");

    public static PlannedFile Of(Exploration exploration) => new(Path, () => CsvTable.Of(
        ["table", "name", "column", "value"],
        from table in LeaderTables.Of(exploration)
        from row in table.Rows
        from cell in row.Values.Index()
        select (IReadOnlyList<string>)[table.Key, row.Name, table.Columns[cell.Index + 1], cell.Item.ToString(CultureInfo.InvariantCulture)]));
}
