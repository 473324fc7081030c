namespace PlaybookGen.Content;

/// <summary>One word of a fixed set.</summary>
/// <param name="Word">As the format wants it written.</param>
/// <param name="Meaning">What it means, for descriptions.</param>
/// <param name="SaidAs">Other words that people write for it; a message offers the right one.</param>
public sealed record WordChoice(string Word, Phrase Meaning, IReadOnlyList<string> SaidAs);
