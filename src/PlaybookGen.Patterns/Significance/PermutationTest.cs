namespace PlaybookGen.Patterns.Significance;

/// <summary>A set as the shufflings see it: its rows, and which numbers of positives are rare enough to matter.</summary>
/// <param name="Most">At most so many positives matter; below 0 none do on this side.</param>
/// <param name="Fewest">At least so many positives matter.</param>
sealed record PermutationTest(int[] Rows, PTable P, int Most, int Fewest);
