namespace PlaybookGen.Model;

/// <summary>A term as it stands in the list of its facet.</summary>
/// <param name="Depth">0 for a term at the top, 1 for a child and so on.</param>
/// <param name="Cases">Cases that are evidence, of the term and all below it.</param>
/// <param name="PracticeCases">Fictional and illustrative cases.</param>
/// <param name="Says">Obstacles: what customers say.</param>
public sealed record TermRow(Link To, int Depth, int Cases, int PracticeCases, int Patterns, string Description, IReadOnlyList<string> Says);
