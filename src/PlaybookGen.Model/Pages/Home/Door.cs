namespace PlaybookGen.Model;

/// <summary>One of the ways into the site from the home page.</summary>
/// <param name="Kind">Which of the three it is; a theme draws a sign for it.</param>
/// <param name="To">The page behind it.</param>
/// <param name="Sentence">What the reader finds there.</param>
public sealed record Door(DoorKind Kind, Link To, string Sentence);
