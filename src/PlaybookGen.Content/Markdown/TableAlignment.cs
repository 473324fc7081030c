using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlaybookGen.Content;

/// <summary>Makes tables readable by every means. Says how the columns of a table stand by classes: a style in the markup would be against the site's own policy.</summary>
public static class TableAlignment
{
    /// <summary>From this many columns on, a phone shows each row as a card, in which every cell says its column.</summary>
    private const int ColumnsOfCards = 3;

    public static void Tidy(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            // It may be wider than the page and scrolls then, which has to work with the keys, too.
            table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
            var labels = LabelsOf(table);
            if (labels.Count > 0)
                table.GetAttributes().AddClass("stacked");
            var alignments = table.ColumnDefinitions.Select(column => column.Alignment).ToList();
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (index, cell) in row.OfType<TableCell>().Index())
                {
                    var column = cell.ColumnIndex >= 0 ? cell.ColumnIndex : index;
                    if (ClassOf(alignments.ElementAtOrDefault(column)) is { } name)
                        cell.GetAttributes().AddClass(name);
                    if (!row.IsHeader && index > 0 && labels.ElementAtOrDefault(column) is { Length: > 0 } label)
                        cell.GetAttributes().AddProperty("data-label", label);
                }
            }
        }
    }

    private static List<string> LabelsOf(Table table)
    {
        var head = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);
        return head is { Count: >= ColumnsOfCards } ? [.. head.Select(cell => PlainMarkdown.Words([cell]))] : [];
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "at-end",
        TableColumnAlign.Center => "at-centre",
        _ => null,
    };
}
