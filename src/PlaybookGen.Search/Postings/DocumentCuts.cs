namespace PlaybookGen.Search;

/// <summary>For each field of a document, where in its text each window begins.</summary>
sealed record DocumentCuts(IReadOnlyList<int[]> Starts, int TitleUnits);
