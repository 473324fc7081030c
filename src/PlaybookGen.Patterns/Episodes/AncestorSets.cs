using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>Terms with all that stands above them: a case tagged with a child counts for every ancestor.</summary>
sealed class AncestorSets(Taxonomy taxonomy)
{
    readonly Dictionary<TermId, IReadOnlyList<TermId>> above = [];

    public IReadOnlySet<TermId> With(IReadOnlyList<TermId> terms)
    {
        var all = new HashSet<TermId>(terms);
        foreach (var term in terms)
            all.UnionWith(Above(term));
        return all;
    }

    /// <summary>Nearest first.</summary>
    public IReadOnlyList<TermId> Above(TermId term)
    {
        if (!above.TryGetValue(term, out var known))
            above[term] = known = [.. taxonomy.Ancestors(term.Facet, term.Id).Select(id => new TermId(term.Facet, id))];
        return known;
    }

    /// <summary>The terms without those that stand above another of them.</summary>
    public IReadOnlyList<TermId> MostSpecific(IEnumerable<TermId> terms)
    {
        var all = terms.ToHashSet();
        var implied = all.SelectMany(Above).ToHashSet();
        return [.. all.Where(term => !implied.Contains(term)).Order()];
    }

    /// <summary>In which order conditions are told: what kind of product, what kind of customer, what stood in the way, which industry.</summary>
    public int Weight(TermId term) => term.Facet switch
    {
        Facet.Conditions => taxonomy.Find(term.Facet, term.Id)?.Axis == ConditionAxis.Product ? 0 : 1,
        Facet.Obstacles => 2,
        _ => 3,
    };

    /// <summary>Whether the terms are one, or one stands above the other.</summary>
    public bool AreKin(TermId x, TermId y) => x == y || Above(x).Contains(y) || Above(y).Contains(x);

    public bool AnyIsAbove(IReadOnlyList<TermId> terms) =>
        terms.Any(term => terms.Any(other => other != term && Above(other).Contains(term)));
}
