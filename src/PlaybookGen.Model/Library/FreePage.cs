namespace PlaybookGen.Model;

/// <summary>A free page of the site (method, glossary, contributing), or a kit: a printable working sheet.</summary>
public sealed record FreePage
{
    public required string Id { get; init; }

    public required string SourcePath { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    /// <summary>Pages: the id of a case whose plan is drawn after the first section.</summary>
    public string? Sheet { get; init; }

    public MarkdownText Body { get; init; } = MarkdownText.Empty;
}
