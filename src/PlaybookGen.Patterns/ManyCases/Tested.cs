namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A candidate with its exact p, customers of one kind compared among themselves.</summary>
/// <param name="Hits">Rows of the cover with the result in question.</param>
sealed record Tested(Candidate Candidate, RowSet Rows, int Hits, double P);
