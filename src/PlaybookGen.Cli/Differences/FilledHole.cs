using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A place of the vocabulary where no case that counts was, and now is one.</summary>
/// <param name="Term">What a case has now.</param>
/// <param name="Outcome">The outcome that it has it together with, where both were there before but never in one case; null when the term itself is new.</param>
public sealed record FilledHole(TermId Term, TermId? Outcome);
