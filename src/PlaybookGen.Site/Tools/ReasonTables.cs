using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

public static class ReasonTables
{
    private const int MostRows = 40;
    private const int MostColumns = 8;
    private const int PlacesShown = 10;

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
            Tables =
            [
                Table("by-industry", words.ReasonsByIndustry, exploration, phase => Roots(phase.Case.Industries, Facet.Industries, catalogue)),
                Table("by-kind", words.ReasonsByKind, exploration, phase => [phase.Case.Product?.Kind is { } kind ? words.Of(kind) : words.NotWritten]),
                Table("by-purpose", words.ReasonsByPurpose, exploration, phase => Roots(phase.State.Outcome?.Tags ?? phase.Case.Outcome.Tags, Facet.Outcomes, catalogue)),
                Table("by-size", words.ReasonsBySize, exploration, phase => [phase.Case.Size is { } size ? words.Of(size) : words.NotWritten]),
            ],
            Onward = ToolLinks.Beside(ToolLinks.Reasons, catalogue),
        };
    });

    private static IEnumerable<string> Roots(IReadOnlyList<string> ids, Facet facet, Catalogue catalogue) =>
        ids.Select(id => catalogue.Taxonomy.Ancestors(facet, id) is [.., var root] ? root : id).Distinct(StringComparer.Ordinal).Select(id => catalogue.Taxonomy.Label(facet, id));

    private static ReasonTable Table(string id, string title, Exploration exploration, Func<PlayedPhase, IEnumerable<string>> columnsOf)
    {
        var met = exploration.Phases.SelectMany(phase => phase.State.Obstacles.Distinct(StringComparer.Ordinal).SelectMany(obstacle => columnsOf(phase).Select(column => (obstacle, column, phase))))
            .ToLookup(one => (one.obstacle, one.column), one => one.phase);
        var columns = met.GroupBy(cell => cell.Key.column, StringComparer.Ordinal)
            .OrderByDescending(column => Organisations(column.SelectMany(phase => phase).Where(phase => phase.IsEvidence)))
            .ThenByDescending(column => column.Sum(cell => cell.Count())).ThenBy(column => column.Key, StringComparer.Ordinal)
            .Select(column => column.Key).Take(MostColumns).ToList();
        var rows = met.GroupBy(cell => cell.Key.obstacle, StringComparer.Ordinal)
            .OrderByDescending(row => Organisations(row.SelectMany(phase => phase).Where(phase => phase.IsEvidence)))
            .ThenByDescending(row => Organisations(row.SelectMany(phase => phase))).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Take(MostRows);
        return new ReasonTable(
            id,
            title,
            columns,
            [.. rows.Select(row => new ReasonRow(exploration.Catalogue.Link(Facet.Obstacles, row.Key), [.. columns.Select(column => Cell([.. met[(row.Key, column)]], exploration.Catalogue))]))]);
    }

    private static ReasonCell Cell(IReadOnlyList<PlayedPhase> phases, Catalogue catalogue)
    {
        var real = phases.Where(phase => phase.IsEvidence).ToList();
        return new ReasonCell(
            Organisations(real),
            Organisations(real.Where(phase => phase.State.Status == Status.Churned)),
            Organisations(phases.Where(phase => !phase.IsEvidence)),
            [.. phases.EvidenceFirst().Take(PlacesShown).Select(phase => Acts.In(phase.Case, phase.Revision, catalogue))]);
    }

    private static int Organisations(IEnumerable<PlayedPhase> phases) => BoardItems.Organisations(phases);
}
