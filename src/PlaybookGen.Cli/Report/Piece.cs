namespace PlaybookGen.Cli;

/// <summary>Some text of one line with its tone.</summary>
public readonly record struct Piece(string Text, Tone Tone = Tone.Plain);
