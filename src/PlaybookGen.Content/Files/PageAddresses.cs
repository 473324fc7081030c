namespace PlaybookGen.Content;

/// <summary>First steps of addresses that belong to the site itself, so that no free page can have them.</summary>
public static class PageAddresses
{
    private static readonly HashSet<string> Taken =
    [
        "assets", "cases", "changes", "churn-map", "conditions", "contradictions", "contribute", "data", "doses", "drills", "finder", "industries",
        "kits", "leader", "learn", "lifecycle", "losing", "matrix", "metrics", "obstacles", "open-questions", "outcomes", "outcomes-catalogue",
        "paths", "patterns", "products", "questions", "review", "search", "signals", "tactics", "targets", "tools",
    ];

    public static bool IsTaken(string id) => Taken.Contains(id);
}
