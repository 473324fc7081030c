using PlaybookGen.Model;

namespace PlaybookGen.Site.Terms;

/// <summary>A term with its place in the tree of its facet.</summary>
/// <param name="Root">The term at the top of its branch; the term itself at depth 0.</param>
public sealed record TermInTree(Term Root, Term Term, int Depth);
