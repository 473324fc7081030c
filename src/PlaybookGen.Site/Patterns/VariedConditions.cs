using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>What differed among the customers for whom a pattern held.</summary>
public static class VariedConditions
{
    private const int Shown = 12;

    /// <summary>Conditions and industries that some supporting cases have and others lack, the most frequent first.</summary>
    public static IReadOnlyList<VaryingCondition> Of(Pattern pattern, Catalogue catalogue)
    {
        var cases = pattern.Evidence.Where(evidence => evidence.Role == EvidenceRole.For)
            .Select(evidence => evidence.CaseId)
            .Distinct(StringComparer.Ordinal)
            .Select(catalogue.Case)
            .ToList();
        return
        [
            .. cases.SelectMany(TermsOf)
                .GroupBy(term => term)
                .Where(group => group.Count() < cases.Count)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key)
                .Take(Shown)
                .Select(group => new VaryingCondition(catalogue.Link(group.Key), group.Count(), cases.Count)),
        ];
    }

    private static IEnumerable<TermId> TermsOf(SuccessCase item) =>
        item.Conditions.Select(id => new TermId(Facet.Conditions, id))
            .Concat(item.Industries.Select(id => new TermId(Facet.Industries, id)))
            .Distinct();
}
