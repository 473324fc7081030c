using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>Terms to choose from, in the order of their tree, each before those below it.</summary>
public static class TermOptions
{
    public static IReadOnlyList<FinderOption> All(Facet facet, Catalogue catalogue) =>
        Among(facet, catalogue.Taxonomy[facet].Select(term => new TermId(facet, term.Id)).ToHashSet(), catalogue);

    /// <summary>The terms given, and all above them.</summary>
    public static IReadOnlyList<FinderOption> Among(Facet facet, IReadOnlySet<TermId> terms, Catalogue catalogue)
    {
        var taxonomy = catalogue.Taxonomy;
        var offered = terms.Where(term => term.Facet == facet)
            .SelectMany(term => taxonomy.Ancestors(facet, term.Id).Prepend(term.Id))
            .ToHashSet(StringComparer.Ordinal);
        var children = taxonomy[facet].Where(term => offered.Contains(term.Id)).ToLookup(term => term.Parent ?? "", StringComparer.Ordinal);
        return [.. children[""].SelectMany(term => Below(term, 0))];

        IEnumerable<FinderOption> Below(Term term, int depth) =>
            children[term.Id].SelectMany(child => Below(child, depth + 1)).Prepend(new FinderOption(
                new TermId(facet, term.Id),
                term.Label,
                depth,
                [.. taxonomy.Ancestors(facet, term.Id).Select(id => new TermId(facet, id))],
                [.. term.Synonyms.Concat(term.Says.Skip(1))],
                term.Says.Count > 0 ? catalogue.Words.Quoted(term.Says[0]) : ""));
    }
}
