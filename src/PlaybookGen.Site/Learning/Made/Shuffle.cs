namespace PlaybookGen.Site.Learning.Made;

/// <summary>An order that looks like chance and is the same on every machine: by a hash of what is ordered.</summary>
public static class Shuffle
{
    /// <param name="seed">What the order belongs to, such as a drill's id.</param>
    public static IEnumerable<T> By<T>(IEnumerable<T> items, string seed, Func<T, string> key) =>
        items.Select(item => (item, key: key(item)))
            .OrderBy(pair => Hash(seed + "\n" + pair.key))
            .ThenBy(pair => pair.key, StringComparer.Ordinal)
            .Select(pair => pair.item);

    /// <summary>FNV-1a, 64 bits, over the UTF-16 units.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        return hash;
    }
}
