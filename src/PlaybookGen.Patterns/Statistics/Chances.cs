namespace PlaybookGen.Patterns.Statistics;

/// <summary>The chances of the numbers from <paramref name="Low"/> upwards; what is left out is too rare to matter.</summary>
sealed record Chances(int Low, double[] Values);
