namespace PlaybookGen.Model;

/// <param name="X">Where the line begins.</param>
/// <param name="Y">Its baseline.</param>
public sealed record SheetText(int X, int Y, string Text, SheetTextRole Role);
