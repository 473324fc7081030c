using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlaybookGen.Content;

/// <summary>Makes tables readable by every means. Says how the columns of a table stand by classes: a style in the markup would be against the site's own policy.</summary>
public static class TableAlignment
{
    public static void Tidy(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            // It may be wider than the page and scrolls then, which has to work with the keys, too.
            table.GetAttributes().AddPropertyIfNotExist("tabindex", "0");
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
                }
            }
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Right => "at-end",
        TableColumnAlign.Center => "at-centre",
        _ => null,
    };
}
