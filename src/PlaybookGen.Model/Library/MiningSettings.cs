namespace PlaybookGen.Model;

/// <param name="MinCases">The fewest cases a pattern must appear in; at least 1.</param>
/// <param name="MinOrganisations">The fewest independent organisations; at least 1.</param>
/// <param name="Count">The provenances that are evidence in this library.</param>
public sealed record MiningSettings(int MinCases, int MinOrganisations, IReadOnlyList<Provenance> Count)
{
    public static MiningSettings Default { get; } = new(2, 2, [Provenance.Published, Provenance.Anonymised]);
}
