using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace PlaybookGen.Content;

/// <summary>Says how the columns of a table stand by classes: a style in the markup would be against the site's own policy.</summary>
public static class TableAlignment
{
    public static void Tidy(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
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
