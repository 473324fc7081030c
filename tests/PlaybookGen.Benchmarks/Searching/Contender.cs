namespace PlaybookGen.Benchmarks.Searching;

/// <summary>A search that is measured: a page that defines <c>find(query)</c>, which promises the numbers of the pages found, the best first.</summary>
/// <param name="File">The page, below the served folder.</param>
/// <param name="Cost">What making its index from the pages and writing it took.</param>
/// <param name="IndexFolder">Where the index lies, below the served folder.</param>
sealed record Contender(string Name, string File, IndexCost Cost, string IndexFolder);
