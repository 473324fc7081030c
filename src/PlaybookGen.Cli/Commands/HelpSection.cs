namespace PlaybookGen.Cli;

/// <summary>A part of a command's help beyond its options.</summary>
/// <param name="Title">Ends in a colon.</param>
internal sealed record HelpSection(string Title, IReadOnlyList<(string Name, string Meaning)> Rows);
