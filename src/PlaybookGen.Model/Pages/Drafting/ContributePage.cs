namespace PlaybookGen.Model;

/// <summary>The form in which a case is written and handed in.</summary>
public sealed record ContributePage : Page
{
    public required IReadOnlyList<FormSection> Sections { get; init; }

    public required HandInPlace Place { get; init; }

    /// <summary>Where cases lie in the repository.</summary>
    public required string Folder { get; init; }

    /// <summary>The text on how to write a case; null when the library has none.</summary>
    public Link? Guide { get; init; }

    /// <summary>The file to copy where scripts are off.</summary>
    public required string Skeleton { get; init; }
}
