namespace PlaybookGen.Model;

/// <summary>The page of search results. What was asked stands in its address: <c>?q=…</c>.</summary>
public sealed record SearchPage : Page
{
    public static readonly SitePath Address = new("search/");

    /// <summary>The list of all titles, for readers without scripts.</summary>
    public static readonly SitePath Titles = new("search/titles/");

    /// <summary>Lists to browse for a reader whose search found nothing, or who has scripts off.</summary>
    public required IReadOnlyList<Link> Elsewhere { get; init; }

    /// <summary>Some questions to put to a customer, for a reader whose search found nothing.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>All questions; null when there are none.</summary>
    public required Link? QuestionList { get; init; }

    /// <summary>The words that the script says, by their key.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Sayings { get; init; }
}
