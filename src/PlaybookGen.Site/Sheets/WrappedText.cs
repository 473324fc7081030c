namespace PlaybookGen.Site.Sheets;

/// <param name="Lines">Without blanks at their ends; empty for an empty text.</param>
/// <param name="Clipped">Whether the end of the text was left out; then the last line ends with 「…」.</param>
public sealed record WrappedText(IReadOnlyList<string> Lines, bool Clipped)
{
    public static WrappedText Empty { get; } = new([], false);
}
