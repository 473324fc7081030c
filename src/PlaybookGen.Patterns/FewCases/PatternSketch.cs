using PlaybookGen.Model;
using PlaybookGen.Patterns.Grading;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>A pattern with what it was made from.</summary>
sealed record PatternSketch(Pattern Pattern, TacticCover Cover, Graded Graded);
