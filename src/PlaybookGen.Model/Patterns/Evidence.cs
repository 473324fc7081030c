namespace PlaybookGen.Model;

/// <summary>One 局面 that a pattern points at.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">Index into <see cref="SuccessCase.History"/>, counted from 0.</param>
/// <param name="Role">What it says about the pattern.</param>
/// <param name="Differs">Conditions of this 局面's customer that no other 局面 for the pattern shares; what may explain a counter-case.</param>
public sealed record Evidence(string CaseId, int Revision, EvidenceRole Role, IReadOnlyList<TermId> Differs);
