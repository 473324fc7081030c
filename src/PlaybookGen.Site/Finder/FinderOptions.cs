using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

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
            new(words.Of(Facet.Obstacles), TermOptions.Among(Facet.Obstacles, used, catalogue)),
            .. TermOptions.Among(Facet.Conditions, used, catalogue)
                .GroupBy(option => catalogue.Taxonomy.Find(Facet.Conditions, option.Term.Id)?.Axis)
                .OrderBy(axis => axis.Key is null).ThenBy(axis => axis.Key)
                .Select(axis => new FinderGroup(axis.Key is { } known ? words.ConditionsBy(known) : words.Of(Facet.Conditions), [.. axis])),
            new(words.Of(Facet.Industries), TermOptions.Among(Facet.Industries, used, catalogue)),
        ];
        return [.. groups.Where(group => group.Options.Count > 0)];
    }

    public static IReadOnlyList<FinderOption> Outcomes(IReadOnlyList<FinderPattern> patterns, Catalogue catalogue) =>
        TermOptions.Among(Facet.Outcomes, patterns.SelectMany(pattern => pattern.Outcomes).ToHashSet(), catalogue);
}
