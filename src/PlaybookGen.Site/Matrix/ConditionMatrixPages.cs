using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Matrix;

public static class ConditionMatrixPages
{
    private const int MostConditions = 40;
    private const int MostIndustries = 20;
    private const int MostOutcomes = 14;

    public static PlannedPage Of(Exploration exploration) => new(ExploringLinks.Matrix, () =>
    {
        var catalogue = exploration.Catalogue;
        var counts = exploration.Counts;
        var columns = MatrixAxes.Of(Facet.Outcomes, MostOutcomes, counts, catalogue, out var columnsLeftOut);
        var conditions = MatrixAxes.Of(Facet.Conditions, MostConditions, counts, catalogue, out var conditionsLeftOut);
        var industries = MatrixAxes.Of(Facet.Industries, MostIndustries, counts, catalogue, out var industriesLeftOut);
        MatrixGroup[] groups =
        [
            new(catalogue.Words.Of(Facet.Conditions), Rows(conditions, columns, exploration)),
            new(catalogue.Words.Of(Facet.Industries), Rows(industries, columns, exploration)),
        ];
        return new ConditionMatrixPage
        {
            Site = catalogue.Frame,
            Path = ExploringLinks.Matrix,
            Title = catalogue.Words.ConditionMatrix,
            Description = catalogue.Words.ConditionMatrixSays,
            Breadcrumbs = [catalogue.Home],
            Columns = columns,
            Groups = [.. groups.Where(group => group.Rows.Count > 0)],
            RowsLeftOut = conditionsLeftOut + industriesLeftOut,
            ColumnsLeftOut = columnsLeftOut,
            Csv = MatrixFiles.Conditions,
            Ways = ExploringLinks.Beside(ExploringLinks.Matrix, catalogue),
        };
    });

    private static IReadOnlyList<MatrixRow> Rows(IReadOnlyList<MatrixAxis> rows, IReadOnlyList<MatrixAxis> columns, Exploration exploration) =>
        [.. rows.Select(row => new MatrixRow(row, [.. columns.Select(column => Cell(row, column, exploration))]))];

    private static MatrixCell Cell(MatrixAxis row, MatrixAxis column, Exploration exploration)
    {
        var tally = exploration.Counts.Of(row.Term, column.Term);
        var name = exploration.Words.Crossing(row.To.Text, column.To.Text);
        return tally.IsHole
            ? new MatrixCell(tally, Invitations.For(exploration.Catalogue, row.Term, column.Term), name)
            : new MatrixCell(tally, new Link(ExploringLinks.Finder, name, null, $"has={row.Term}&wants={column.Term.Id}"), name);
    }
}
