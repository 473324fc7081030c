namespace PlaybookGen.Search;

/// <summary>
/// The synonym groups in files by the hashes of how their words begin. The hashes stand in the table of contents, so that a file is read
/// only for a query that may contain one of its words. One file more has all groups, for a query that found nothing.
/// </summary>
static class Synonyms
{
    const int HashRange = 1 << 14;
    const int Files = 32;

    public static IEnumerable<Part> Parts(IReadOnlyList<IReadOnlyList<string>> groups, SignCode code)
    {
        var files = Beginnings(groups).GroupBy(beginning => beginning % Files)
            .Select(file => new Part($"s{file.Key}", code.Json(groups.Where(group => group.Any(word => Beginning(word) % Files == file.Key)))));
        return files.Append(new Part("s", code.Json(groups)));
    }

    /// <summary>Sorted. The beginning is the first two units that touch, or the only one, without long vowel marks.</summary>
    public static IReadOnlyList<int> Beginnings(IReadOnlyList<IReadOnlyList<string>> groups) =>
        [.. groups.SelectMany(group => group).Select(Beginning).Where(beginning => beginning >= 0).Distinct().Order()];

    /// <summary>Below zero for a word without units.</summary>
    static int Beginning(string word)
    {
        IReadOnlyList<Unit> units = Tokeniser.Read(word);
        return units.Count == 0 ? -1 : (int)(Hash(units[0].Text + (units.Count > 1 && units[0].IsSign ? units[1].Text : "")) % HashRange);
    }

    /// <summary>The 32-bit FNV-1a hash over UTF-16 code units.</summary>
    static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
