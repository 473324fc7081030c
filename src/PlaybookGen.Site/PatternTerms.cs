using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>The terms that a pattern states.</summary>
public static class PatternTerms
{
    public static IEnumerable<TermId> Of(Pattern pattern) =>
        pattern.Conditions
            .Concat(pattern.Outcomes.Select(id => new TermId(Facet.Outcomes, id)))
            .Concat(pattern.Tactics.Concat(pattern.Missing).Select(id => new TermId(Facet.Tactics, id)));

    /// <summary>The terms of the pattern and all terms above them, each once.</summary>
    public static IEnumerable<TermId> WithAncestors(Pattern pattern, Taxonomy taxonomy) =>
        Of(pattern)
            .SelectMany(term => taxonomy.Ancestors(term.Facet, term.Id).Select(above => new TermId(term.Facet, above)).Prepend(term))
            .Distinct();
}
