namespace PlaybookGen.Model;

/// <summary>The page of search results. What was asked stands in its address: <c>?q=…</c>.</summary>
public sealed record SearchPage : Page
{
    public static readonly SitePath Address = new("search/");

    /// <summary>The script that reads the index; the page loads it when something is asked.</summary>
    public static readonly SitePath Engine = new("data/search/search.js");

    /// <summary>Lists to browse for a reader whose search found nothing, or who has scripts off.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }

    /// <summary>The words that the script says, by their key.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Sayings { get; init; }
}
