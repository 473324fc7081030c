namespace PlaybookGen.Model;

/// <summary>A word of a fixed set.</summary>
/// <param name="Word">As it stands in the file.</param>
public sealed record FieldChoice(string Word, string Label);
