using PlaybookGen.Model;
using PlaybookGen.Site.Home;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Terms;

/// <summary>The list of each facet: its terms as a tree, under the headings that the facet is divided by.</summary>
public static class FacetPages
{
    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, Facet facet)
    {
        var words = catalogue.Words;
        return Paging.Split(TermTree.Of(catalogue.Taxonomy, facet), SitePath.Facet(facet)).Select(slice => new PlannedPage(slice.Path, () => new FacetPage
        {
            Site = catalogue.Frame,
            Path = slice.Path,
            Title = words.NumberedTitle(words.Of(facet), slice.Pager.Number, slice.Pager.Count),
            Description = words.FacetLead(facet),
            Breadcrumbs = [catalogue.Home],
            Facet = facet,
            Groups = Groups(slice.Items, catalogue),
            Pager = slice.Pager,
        }));
    }

    private static IReadOnlyList<TermGroup> Groups(IReadOnlyList<TermInTree> terms, Catalogue catalogue)
    {
        var groups = new List<(string? Title, List<TermRow> Rows)>();
        foreach (var (root, term, depth) in terms)
        {
            var title = Heading(root, catalogue.Words);
            var group = groups.Find(known => known.Title == title);
            if (group.Rows is null)
                groups.Add(group = (title, []));
            group.Rows.Add(Row(term, depth, catalogue));
        }

        return [.. groups.Select(group => new TermGroup(groups.Count == 1 ? null : group.Title ?? catalogue.Words.Ungrouped, group.Rows))];
    }

    private static string? Heading(Term root, Words words) => root switch
    {
        { Axis: { } axis } => words.Of(axis),
        { Stage: { } stage } => words.Of(stage),
        { Phase: { } phase } => words.Of(phase),
        _ => null,
    };

    private static TermRow Row(Term term, int depth, Catalogue catalogue)
    {
        var id = new TermId(term.Facet, term.Id);
        var counts = LibraryCount.Of(catalogue.CasesOf(id));
        return new TermRow(
            catalogue.Link(id),
            depth,
            counts.Cases,
            counts.PracticeCases,
            catalogue.PatternsOf(id).Count(),
            term.Description.PlainText,
            term.Says);
    }
}
