using System.Globalization;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The tactics of a case in all its 局面 as CSV (RFC 4180, but LF): a row each.</summary>
public static class CaseTable
{
    private static readonly string[] Columns =
        ["case", "state", "state-title", "status", "outcome", "objectives", "tactic", "label", "action", "color", "done", "quality"];

    public static string Of(SuccessCase item, Taxonomy taxonomy)
    {
        var text = new StringBuilder();
        Row(text, Columns);
        var history = item.History;
        for (var i = 0; i < history.Count; i++)
        {
            foreach (var tactic in history[i].Plan?.Tactics ?? [])
                Row(text, Cells(item, history[i], i + 1, tactic, taxonomy));
        }

        return text.ToString();
    }

    private static string[] Cells(SuccessCase item, Revision state, int number, PlannedTactic tactic, Taxonomy taxonomy) =>
    [
        item.Id,
        number.ToString(CultureInfo.InvariantCulture),
        state.Title,
        state.Status is { } status ? FormatWord.Of(status) : "",
        state.Outcome?.Statement ?? "",
        string.Join(" / ", (state.Plan?.Objectives ?? []).Where(objective => tactic.For.Contains(objective.Id)).Select(objective => objective.State)),
        tactic.Tactic,
        taxonomy.Label(Facet.Tactics, tactic.Tactic),
        tactic.Action ?? "",
        FormatWord.Of(tactic.Colour),
        Number(tactic.Done),
        Number(tactic.Quality),
    ];

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    /// <summary>A cell that a spreadsheet would run as a formula gets an apostrophe before it.</summary>
    private static string Cell(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
