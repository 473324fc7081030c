namespace PlaybookGen.Model;

/// <summary>A trait that can be chosen.</summary>
/// <param name="Depth">0 at the top of its tree.</param>
/// <param name="Above">The terms above it: whoever has the trait has these too.</param>
/// <param name="Synonyms">Other names, by which it is found.</param>
/// <param name="Hint">What customers say in this state, to be recognised by; empty when nothing is known.</param>
public sealed record FinderOption(TermId Term, string Label, int Depth, IReadOnlyList<TermId> Above, IReadOnlyList<string> Synonyms, string Hint);
