using System.Collections.Concurrent;
using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>Terms with all that stands above them: a case tagged with a child counts for every ancestor. May be used from several threads.</summary>
sealed class AncestorSets(Taxonomy taxonomy)
{
    readonly ConcurrentDictionary<TermId, Lineage> lineages = [];

    public TermSet With(IEnumerable<TermId> terms) => new(terms.SelectMany(term => Above(term).Prepend(Shared(term))));

    /// <summary>Nearest first.</summary>
    public IReadOnlyList<TermId> Above(TermId term) => Of(term).Above;

    /// <summary>The term's id, then those above it, nearest first.</summary>
    public IReadOnlyList<string> IdsUpwards(TermId term) => Of(term).Ids;

    /// <summary>An equal term, always the same one, so that the many mentions of a large library share its id.</summary>
    public TermId Shared(TermId term) => Of(term).Term;

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

    Lineage Of(TermId term) => lineages.GetOrAdd(term, Read);

    Lineage Read(TermId term)
    {
        string[] above = [.. taxonomy.Ancestors(term.Facet, term.Id)];
        return new(term, Array.ConvertAll(above, id => new TermId(term.Facet, id)), [term.Id, .. above]);
    }

    sealed record Lineage(TermId Term, IReadOnlyList<TermId> Above, IReadOnlyList<string> Ids);
}
