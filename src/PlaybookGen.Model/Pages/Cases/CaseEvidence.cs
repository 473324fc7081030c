namespace PlaybookGen.Model;

/// <summary>What a case says about a pattern.</summary>
/// <param name="To">The pattern.</param>
/// <param name="Phases">Links to the 局面 that say it, on the case's own page.</param>
public sealed record CaseEvidence(Link To, PatternKind Kind, Grade Grade, EvidenceRole Role, IReadOnlyList<Link> Phases);
