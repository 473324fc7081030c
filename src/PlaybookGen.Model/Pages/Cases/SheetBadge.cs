namespace PlaybookGen.Model;

/// <summary>A small label on the upper edge of a box, placed from the box's left upper corner.</summary>
public sealed record SheetBadge(int X, int Y, int Width, int Height, string Text);
