namespace PlaybookGen.Model;

/// <summary>One of the ways into the site from the home page.</summary>
/// <param name="To">The page behind it.</param>
/// <param name="Sentence">What the reader finds there.</param>
public sealed record Door(Link To, string Sentence);
