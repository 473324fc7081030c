namespace PlaybookGen.Site.Sheets;

/// <param name="Size">Font size in the units of the drawing.</param>
public readonly record struct TextStyle(int Size, bool Bold);
