using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What the tests found.</summary>
sealed record ManyCasesResult(IReadOnlyList<Pattern> Patterns, int Tried, double Threshold, int LeftOut, int? CasesUntilProof);
