namespace PlaybookGen.Model;

/// <summary>A pattern with what decides whether it fits a customer.</summary>
/// <param name="Needs">The conditions that the pattern states.</param>
/// <param name="Outcomes">The outcomes that it reaches, with those above them.</param>
/// <param name="Organisations">Independent organisations behind it.</param>
/// <param name="Proofs">局面 for it and against it, at most a few dozen, of different customers as far as there are.</param>
public sealed record FinderPattern(
    PatternCard Card,
    IReadOnlyList<TermId> Needs,
    IReadOnlyList<TermId> Outcomes,
    int Organisations,
    IReadOnlyList<FinderProof> Proofs);
