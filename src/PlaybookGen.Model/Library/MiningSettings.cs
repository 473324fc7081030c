namespace PlaybookGen.Model;

/// <param name="MinCases">The fewest cases a pattern must appear in; at least 1.</param>
/// <param name="MinOrganisations">The fewest independent organisations; at least 1.</param>
/// <param name="Count">The provenances that are evidence in this library.</param>
public sealed record MiningSettings(int MinCases, int MinOrganisations, IReadOnlyList<Provenance> Count)
{
    public static MiningSettings Default { get; } = new(2, 2, [Provenance.Published, Provenance.Anonymised]);

    /// <summary>Customers alike in all of these are compared among themselves; where too few are, the last named gives way first. None: all with all.</summary>
    public IReadOnlyList<Covariate> Strata { get; init; } = [Covariate.Industry];
}
