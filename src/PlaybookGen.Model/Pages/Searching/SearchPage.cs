namespace PlaybookGen.Model;

/// <summary>The page of search results. What was asked stands in its address: <c>?q=…</c>.</summary>
public sealed record SearchPage : Page
{
    public static readonly SitePath Address = new("search/");

    /// <summary>Lists to browse for a reader whose search found nothing, or who has scripts off.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }

    /// <summary>The words that the script says, by their key.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Sayings { get; init; }
}
