namespace PlaybookGen.Model;

/// <summary>One 局面 that a customer is compared with.</summary>
/// <param name="IsAgainst">Whether it is a counter-case.</param>
/// <param name="Has">The traits of its customer, as the case names them.</param>
public sealed record FinderProof(CaseLink In, bool IsAgainst, IReadOnlyList<TermId> Has);
