namespace PlaybookGen.Site.Exchange;

/// <summary>A text element of a sheet with its comment.</summary>
/// <param name="CommentColour">In a review: green reached, red not reached, blue a note.</param>
public sealed record PufuText(string Text, string CommentColour = "blue", string Comment = "")
{
    public static PufuText Empty { get; } = new("");
}
