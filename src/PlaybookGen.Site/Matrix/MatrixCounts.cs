using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Matrix;

/// <summary>How it went for every trait of a customer, every outcome wanted, and every pair of both; and for every tactic.</summary>
public sealed class MatrixCounts
{
    private readonly Dictionary<TermId, ResultTally> single;
    private readonly Dictionary<(TermId Trait, TermId Outcome), ResultTally> pairs;

    public MatrixCounts(Exploration exploration)
    {
        var one = new Dictionary<TermId, TallyBox>();
        var two = new Dictionary<(TermId, TermId), TallyBox>();
        foreach (var phase in exploration.Phases)
        {
            var traits = phase.Context.Where(term => term.Facet is Facet.Conditions or Facet.Industries).ToList();
            foreach (var term in traits.Concat(phase.Outcomes).Concat(WithAncestors(phase.Done, exploration.Taxonomy)))
                Box(one, term).Add(phase);
            foreach (var trait in traits)
            {
                foreach (var outcome in phase.Outcomes)
                    Box(two, (trait, outcome)).Add(phase);
            }
        }

        single = one.ToDictionary(pair => pair.Key, pair => pair.Value.Count());
        pairs = two.ToDictionary(pair => pair.Key, pair => pair.Value.Count());
    }

    /// <summary>Every pair that any case has, sorted.</summary>
    public IEnumerable<(TermId Trait, TermId Outcome)> Pairs => pairs.Keys.Order();

    public ResultTally Of(TermId term) => single.GetValueOrDefault(term, ResultTally.None);

    public ResultTally Of(TermId trait, TermId outcome) => pairs.GetValueOrDefault((trait, outcome), ResultTally.None);

    private static IEnumerable<TermId> WithAncestors(IEnumerable<TermId> terms, Taxonomy taxonomy) =>
        terms.SelectMany(term => taxonomy.Ancestors(term.Facet, term.Id).Select(above => new TermId(term.Facet, above)).Prepend(term)).Distinct();

    private static TallyBox Box<TKey>(Dictionary<TKey, TallyBox> boxes, TKey key)
        where TKey : notnull
    {
        if (!boxes.TryGetValue(key, out var box))
            boxes[key] = box = new TallyBox();
        return box;
    }
}
