using PlaybookGen.Model;

namespace PlaybookGen.Site.Finder;

/// <summary>The traits and outcomes that any pattern can be told apart by; choosing another would change nothing.</summary>
public static class FinderOptions
{
    /// <summary>Obstacles first, since they are what a CSM hears; then conditions, one group an axis; then industries.</summary>
    public static IReadOnlyList<FinderGroup> Groups(IReadOnlyList<FinderPattern> patterns, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var used = patterns.SelectMany(pattern => pattern.Needs.Concat(pattern.Proofs.SelectMany(proof => proof.Has))).ToHashSet();
        FinderGroup[] groups =
        [
            new(words.Of(Facet.Obstacles), Options(Facet.Obstacles, used, catalogue)),
            .. Options(Facet.Conditions, used, catalogue)
                .GroupBy(option => catalogue.Taxonomy.Find(Facet.Conditions, option.Term.Id)?.Axis)
                .OrderBy(axis => axis.Key is null).ThenBy(axis => axis.Key)
                .Select(axis => new FinderGroup(axis.Key is { } known ? words.ConditionsBy(known) : words.Of(Facet.Conditions), [.. axis])),
            new(words.Of(Facet.Industries), Options(Facet.Industries, used, catalogue)),
        ];
        return [.. groups.Where(group => group.Options.Count > 0)];
    }

    public static IReadOnlyList<FinderOption> Outcomes(IReadOnlyList<FinderPattern> patterns, Catalogue catalogue) =>
        Options(Facet.Outcomes, [.. patterns.SelectMany(pattern => pattern.Outcomes)], catalogue);

    /// <summary>In the order of the tree, each term before those below it; a term above a used one is offered too.</summary>
    private static IReadOnlyList<FinderOption> Options(Facet facet, HashSet<TermId> used, Catalogue catalogue)
    {
        var taxonomy = catalogue.Taxonomy;
        var offered = used.Where(term => term.Facet == facet)
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
                term.Says.Count > 0 ? catalogue.Words.Quoted(term.Says[0]) : ""));
    }
}
