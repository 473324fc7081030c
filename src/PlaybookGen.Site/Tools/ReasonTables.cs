using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Tools;

public static class ReasonTables
{
    private const int MostRows = 15;
    private const int MostColumns = 8;
    private const string Folder = "reasons";

    public static PlannedPage Of(Exploration exploration) => new(ToolLinks.Reasons, () =>
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        return new ReasonsPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Reasons,
            Title = words.Reasons,
            Description = words.ReasonsSay,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(words)],
            Terms = CountedTerms.Of(Facet.Obstacles, catalogue),
            Tables = [.. exploration.Reasons.Select(axis => Table(axis, catalogue))],
            Onward = ToolLinks.Beside(ToolLinks.Reasons, catalogue),
        };
    });

    /// <summary>All counts, which the page shows in part, and the sheets behind each of them.</summary>
    public static IEnumerable<PlannedFile> Files(Exploration exploration) =>
        PlacesByTerm.Files(Folder, exploration, phase => phase.State.Obstacles, (json, phase) => WriteColumns(json, phase, exploration))
            .Prepend(new PlannedFile(ReasonsPage.CountsFile, () => ScriptValue.Of("playbookReasons", json => WriteCounts(json, exploration))));

    private static ReasonTable Table(ReasonAxis axis, Catalogue catalogue)
    {
        var columns = axis.Columns.Take(MostColumns).ToList();
        return new ReasonTable(
            axis.Id,
            axis.Title,
            columns,
            [
                .. axis.Obstacles.Take(MostRows).Select(obstacle => new ReasonRow(
                    catalogue.Link(Facet.Obstacles, obstacle), [.. columns.Select(column => Cell(axis.At(obstacle, column)))])),
            ],
            [.. axis.Columns.Skip(MostColumns)],
            Math.Max(0, axis.Obstacles.Count - MostRows));
    }

    private static ReasonCell Cell(IReadOnlyList<PlayedPhase> phases)
    {
        var real = phases.Where(phase => phase.IsEvidence).ToList();
        return new ReasonCell(
            BoardItems.Organisations(real),
            BoardItems.Organisations(real.Where(phase => phase.State.Status == Status.Churned)),
            BoardItems.Organisations(phases.Where(phase => !phase.IsEvidence)));
    }

    /// <summary>The columns of every table that a 局面 is counted in.</summary>
    private static void WriteColumns(Utf8JsonWriter json, PlayedPhase phase, Exploration exploration)
    {
        foreach (var axis in exploration.Reasons)
        {
            json.WriteStartArray();
            foreach (var column in axis.ColumnsOf(phase))
                json.WriteNumberValue(column);
            json.WriteEndArray();
        }
    }

    private static void WriteCounts(Utf8JsonWriter json, Exploration exploration)
    {
        json.WriteStartObject("files");
        foreach (var (obstacle, files) in PlacesByTerm.Counts(exploration, phase => phase.State.Obstacles).OrderBy(one => one.Key, StringComparer.Ordinal))
            json.WriteNumber(obstacle, files);
        json.WriteEndObject();
        json.WriteStartObject("tables");
        foreach (var axis in exploration.Reasons)
        {
            json.WriteStartObject(axis.Id);
            json.WriteStrings("columns", axis.Columns);
            json.WriteStartArray("rows");
            foreach (var obstacle in axis.Obstacles)
                WriteRow(json, obstacle, axis, exploration.Catalogue);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>[id, label, [[column, organisations, failed, practice], …]]; cells without a 局面 are left out.</summary>
    private static void WriteRow(Utf8JsonWriter json, string obstacle, ReasonAxis axis, Catalogue catalogue)
    {
        json.WriteStartArray();
        json.WriteStringValue(obstacle);
        json.WriteStringValue(catalogue.Taxonomy.Label(Facet.Obstacles, obstacle));
        json.WriteStartArray();
        foreach (var (index, column) in axis.Columns.Index())
        {
            var cell = Cell(axis.At(obstacle, column));
            if (cell.IsEmpty)
                continue;
            json.WriteStartArray();
            foreach (var number in new[] { index, cell.Organisations, cell.Failed, cell.Practice })
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }
}
