using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>What one 局面 of a case says about a pattern.</summary>
public sealed record CaseInPattern(Pattern Pattern, Evidence Evidence);
