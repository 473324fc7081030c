using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Exchange;

/// <summary>The tactics of a case in all its 局面 as CSV: a row each.</summary>
public static class CaseTable
{
    private static readonly string[] Columns =
        ["case", "state", "state-title", "status", "outcome", "objectives", "tactic", "label", "action", "color", "done", "quality", "provenance"];

    public static ReadOnlyMemory<byte> Of(SuccessCase item, Taxonomy taxonomy) => CsvTable.Of(
        Columns,
        item.History.SelectMany((state, index) => (state.Plan?.Tactics ?? []).Select(tactic => Cells(item, state, index + 1, tactic, taxonomy))));

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
        FormatWord.Of(item.Provenance),
    ];

    private static string Number(double? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
