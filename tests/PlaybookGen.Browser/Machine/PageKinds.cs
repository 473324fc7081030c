namespace PlaybookGen.Browser.Machine;

/// <summary>One page of each kind of a published site, told apart by where they stand.</summary>
public static class PageKinds
{
    /// <param name="sizesByPage">All pages below the site's root, such as <c>cases/acme/</c>, with the bytes of each.</param>
    /// <returns>The home page, every page directly below it, every tool, and the longest page of each other folder, by path.</returns>
    public static IReadOnlyList<string> Samples(IReadOnlyDictionary<string, long> sizesByPage) =>
    [
        .. sizesByPage
            .GroupBy(page => Kind(page.Key), StringComparer.Ordinal)
            .Select(kind => kind.OrderByDescending(page => page.Value).ThenBy(page => page.Key, StringComparer.Ordinal).First().Key)
            .Order(StringComparer.Ordinal),
    ];

    private static string Kind(string page)
    {
        var parts = page.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 || parts[0] == "tools" ? page : $"{parts[0]}/*{new string('/', parts.Length)}";
    }
}
