namespace PlaybookGen.Search;

/// <summary>
/// The synonym groups in one file, and in the table of contents the hashes of how their words begin, so that the file is read for a
/// query that may contain one of them only.
/// </summary>
static class Synonyms
{
    const uint HashRange = 1 << 14;

    public static Part Part(IReadOnlyList<IReadOnlyList<string>> groups, SignCode code) => new("s", code.Json(groups));

    /// <summary>Sorted. The beginning is the first two units that touch, or the only one, without long vowel marks.</summary>
    public static IReadOnlyList<int> Beginnings(IReadOnlyList<IReadOnlyList<string>> groups) =>
        [.. groups.SelectMany(group => group).Select(Tokeniser.Read).Where(units => units.Count > 0)
            .Select(units => (int)(Buckets.Hash(units[0].Text + (units.Count > 1 && units[0].IsSign ? units[1].Text : "")) % HashRange)).Distinct().Order()];
}
