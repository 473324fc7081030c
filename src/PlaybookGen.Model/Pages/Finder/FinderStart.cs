namespace PlaybookGen.Model;

/// <summary>What the finder lists before anything is chosen: patterns that can be used alike.</summary>
/// <param name="Key">Which of the finder's bands they look like.</param>
public sealed record FinderStart(string Key, string Title, string Says, IReadOnlyList<FinderPattern> Patterns);
