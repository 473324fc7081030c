using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>What a 局面 is in each of the declared covariates: from the narrowest word to the widest, nothing where it isn't told.</summary>
static class CovariateValues
{
    public static IReadOnlyList<IReadOnlyList<string>> Of(SuccessCase item, Revision revision, IReadOnlyList<Covariate> declared, Taxonomy taxonomy, AncestorSets ancestors)
    {
        return [.. declared.Select(Value)];

        IReadOnlyList<string> Value(Covariate covariate) => covariate switch
        {
            Covariate.Industry => Narrowest(Facet.Industries, item.Industries),
            Covariate.Outcome => Narrowest(Facet.Outcomes, (revision.Outcome?.Tags ?? []).Take(1)),
            Covariate.Size => item.Size is { } size ? [FormatWord.Of(size)] : OnAxis(ConditionAxis.Size),
            Covariate.Phase => item.Phase is { } phase ? [FormatWord.Of(phase)] : [],
            Covariate.Product => item.Product?.Kind is { } kind ? [FormatWord.Of(kind)] : [],
            Covariate.Depth => revision.Outcome?.Depth is { } depth ? [FormatWord.Of(depth)] : [],
            Covariate.Department => OnAxis(ConditionAxis.Department),
            Covariate.Rank => OnAxis(ConditionAxis.Rank),
            _ => OnAxis(ConditionAxis.Customer),
        };

        IReadOnlyList<string> OnAxis(ConditionAxis axis) =>
            Narrowest(Facet.Conditions, item.Conditions.Where(id => taxonomy.Find(Facet.Conditions, id)?.Axis == axis));

        // Of several the first in the order of terms; every file order gives the same.
        IReadOnlyList<string> Narrowest(Facet facet, IEnumerable<string> ids) =>
            ancestors.MostSpecific(ids.Select(id => new TermId(facet, id))) is [var first, ..] ? ancestors.IdsUpwards(first) : [];
    }
}
