namespace PlaybookGen.Model;

/// <summary>A free page: method, glossary, contributing.</summary>
public sealed record ArticlePage : Page
{
    public required MarkdownText Body { get; init; }

    public string? Summary { get; init; }
}
