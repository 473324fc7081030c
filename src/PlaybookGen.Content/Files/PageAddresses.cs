namespace PlaybookGen.Content;

/// <summary>First steps of addresses that belong to the site itself, so that no free page can have them.</summary>
public static class PageAddresses
{
    private static readonly HashSet<string> Taken =
    [
        "assets", "cases", "changes", "churn-map", "conditions", "contradictions", "contribute", "data", "doses", "drills", "finder", "industries",
        "kits", "leader", "learn", "lifecycle", "losing", "matrix", "metrics", "obstacles", "open-questions", "outcomes", "outcomes-catalogue",
        "paths", "patterns", "plan", "products", "review", "search", "signals", "tactics", "targets", "tools",
    ];

    /// <summary>Pages that the site makes only from files that not every library has; without these a free page may bear the name.</summary>
    private static readonly HashSet<string> Shared = ["questions"];

    /// <summary>Every such first step, in order.</summary>
    internal static IEnumerable<string> Made => Taken.Concat(Shared).Order(StringComparer.Ordinal);

    public static bool IsTaken(string id) => Taken.Contains(id);

    /// <summary>Whether the site itself may have a page of this address.</summary>
    public static bool MayBeMade(string id) => Taken.Contains(id) || Shared.Contains(id);
}
