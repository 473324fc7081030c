namespace PlaybookGen.Model;

/// <summary>Evidence that says the same about the pattern.</summary>
/// <param name="Rows">The newest; <paramref name="More"/> further ones are left out.</param>
public sealed record EvidenceGroup(EvidenceRole Role, IReadOnlyList<EvidenceRow> Rows, int More);
