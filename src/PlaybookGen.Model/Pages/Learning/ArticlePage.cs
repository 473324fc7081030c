namespace PlaybookGen.Model;

/// <summary>A free page: method, glossary, contributing.</summary>
public sealed record ArticlePage : Page
{
    public required MarkdownText Body { get; init; }

    /// <summary>A plan drawn as an example, and the text up to it; the rest is in the body. Null for a page without one.</summary>
    public ArticleExample? Example { get; init; }

    public string? Summary { get; init; }

    /// <summary>How the methods hang together; only on the page <c>method</c>, which lists them.</summary>
    public IReadOnlyList<RoundStep> Round { get; init; } = [];

    /// <summary>How one grade came about; only on the page <c>evidence</c>, which explains the grades.</summary>
    public GradeExample? Grade { get; init; }
}
