namespace PlaybookGen.Model;

/// <summary>The head of a row or a column.</summary>
/// <param name="Depth">0 at the top of its tree.</param>
/// <param name="Words">The label, the synonyms and the id: what a reader's own table may call it.</param>
/// <param name="Above">Terms above it: what has this has those too.</param>
public sealed record MatrixAxis(TermId Term, Link To, int Depth, IReadOnlyList<string> Words, IReadOnlyList<TermId> Above);
