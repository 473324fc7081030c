namespace PlaybookGen.Model;

/// <summary>The controlled vocabulary: five facets of terms, each a forest by its parents.</summary>
public sealed class Taxonomy
{
    private readonly Dictionary<TermId, Term> terms = [];
    private readonly Dictionary<Facet, IReadOnlyList<Term>> byFacet = [];

    /// <param name="terms">All terms, in the order of their files; ids unique within a facet, parents existing and without a ring.</param>
    public Taxonomy(IEnumerable<Term> terms)
    {
        foreach (var group in terms.GroupBy(term => term.Facet))
        {
            byFacet[group.Key] = [.. group];
            foreach (var term in group)
                this.terms.Add(new TermId(term.Facet, term.Id), term);
        }
    }

    public static Taxonomy Empty { get; } = new([]);

    /// <summary>The terms of a facet, in the order of its file.</summary>
    public IReadOnlyList<Term> this[Facet facet] => byFacet.GetValueOrDefault(facet, []);

    /// <summary>The term with this id, or null.</summary>
    public Term? Find(Facet facet, string id) => terms.GetValueOrDefault(new TermId(facet, id));

    /// <summary>The label of a term; the id itself when there is no such term.</summary>
    public string Label(Facet facet, string id) => Find(facet, id)?.Label ?? id;

    /// <summary>The ids above a term, nearest first, without the term itself.</summary>
    public IReadOnlyList<string> Ancestors(Facet facet, string id)
    {
        var above = new List<string>();
        for (var term = Find(facet, id); term?.Parent is { } parent && !above.Contains(parent); term = Find(facet, parent))
            above.Add(parent);
        return above;
    }

    /// <summary>The terms directly below a term, in the order of the file.</summary>
    public IReadOnlyList<Term> Children(Facet facet, string id) => [.. this[facet].Where(term => term.Parent == id)];
}
