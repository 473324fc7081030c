namespace PlaybookGen.Model;

/// <param name="Level">1 to 6.</param>
public sealed record Heading(int Level, string Text, string Anchor);
