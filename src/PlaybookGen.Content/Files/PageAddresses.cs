namespace PlaybookGen.Content;

/// <summary>First steps of addresses that belong to the site itself, so that no free page can have them.</summary>
public static class PageAddresses
{
    private static readonly HashSet<string> Taken =
    [
        "assets", "cases", "conditions", "contribute", "data", "drills", "finder", "industries", "kits", "learn", "losing", "obstacles", "outcomes",
        "paths", "patterns", "products", "tactics", "targets",
    ];

    public static bool IsTaken(string id) => Taken.Contains(id);
}
