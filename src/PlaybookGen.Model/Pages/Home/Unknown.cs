namespace PlaybookGen.Model;

/// <summary>Something that the library does not know yet.</summary>
/// <param name="To">Where it shows, if anywhere.</param>
public sealed record Unknown(string Sentence, Link? To);
