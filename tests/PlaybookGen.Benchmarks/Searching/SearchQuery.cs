namespace PlaybookGen.Benchmarks.Searching;

/// <summary>A query of known answer.</summary>
/// <param name="Kind">What makes it hard: <c>fragment</c>, <c>title</c> and so on.</param>
/// <param name="Expected">The numbers of the pages that hold what was asked; empty for a foreign topic.</param>
sealed record SearchQuery(string Kind, string Text, IReadOnlyList<int> Expected);
