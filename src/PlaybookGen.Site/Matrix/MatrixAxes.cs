using PlaybookGen.Model;

namespace PlaybookGen.Site.Matrix;

/// <summary>Chooses the rows and columns that a page can hold: those with the most evidence, in the order of their tree.</summary>
public static class MatrixAxes
{
    /// <summary>Terms that any case bears. Those above a chosen one are not added: each number stands for itself.</summary>
    /// <param name="leftOut">How many terms with cases there was no room for.</param>
    public static IReadOnlyList<MatrixAxis> Of(Facet facet, int most, MatrixCounts counts, Catalogue catalogue, out int leftOut)
    {
        var terms = catalogue.Taxonomy[facet].Select(term => new TermId(facet, term.Id)).ToList();
        var seen = terms.Where(term => counts.Of(term) != ResultTally.None).ToList();
        var chosen = seen
            .OrderByDescending(term => counts.Of(term).Evidence)
            .ThenByDescending(term => counts.Of(term).Unknown)
            .ThenByDescending(term => counts.Of(term).Practice)
            .ThenBy(term => term)
            .Take(most)
            .ToHashSet();
        leftOut = seen.Count - chosen.Count;
        return [.. InTreeOrder(facet, catalogue.Taxonomy).Where(chosen.Contains).Select(term => Axis(term, chosen, catalogue))];
    }

    private static MatrixAxis Axis(TermId id, HashSet<TermId> chosen, Catalogue catalogue)
    {
        var term = catalogue.Taxonomy.Find(id.Facet, id.Id)!;
        TermId[] above = [.. catalogue.Taxonomy.Ancestors(id.Facet, id.Id).Select(higher => new TermId(id.Facet, higher))];
        return new MatrixAxis(id, catalogue.Link(id), above.Count(chosen.Contains), [term.Label, .. term.Synonyms, term.Id], above);
    }

    private static IEnumerable<TermId> InTreeOrder(Facet facet, Taxonomy taxonomy)
    {
        var children = taxonomy[facet].ToLookup(term => term.Parent ?? "", StringComparer.Ordinal);
        return Below("");

        IEnumerable<TermId> Below(string parent) => children[parent].SelectMany(term => Below(term.Id).Prepend(new TermId(facet, term.Id)));
    }
}
