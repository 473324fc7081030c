namespace PlaybookGen.Model;

/// <summary>A working sheet, made to be printed.</summary>
public sealed record KitPage : Page
{
    public required MarkdownText Body { get; init; }

    public string? Summary { get; init; }
}
