namespace PlaybookGen.Tests.Patterns.Itemsets;

/// <summary>The stupid way: closed sets as intersections of rows, frequent sets as all subsets.</summary>
static class NaiveItemsets
{
    /// <summary>Lines <c>ids (support)</c>, sorted bytewise. A closed set is what some rows have in common.</summary>
    public static List<string> Closed(List<int[]> rows, int minSupport)
    {
        var sets = rows.Select(row => row.Distinct().ToHashSet()).ToList();
        var closed = new HashSet<string>();
        var work = new Stack<HashSet<int>>(sets);
        while (work.TryPop(out var set))
        {
            if (set.Count == 0 || !closed.Add(Ids(set)))
                continue;
            foreach (var row in sets)
                work.Push([.. set.Intersect(row)]);
        }
        return Lines(closed.Select(Parse), sets, minSupport);
    }

    public static List<string> Frequent(List<int[]> rows, int minSupport)
    {
        var sets = rows.Select(row => row.Distinct().ToHashSet()).ToList();
        var items = sets.SelectMany(row => row).Distinct().Order().ToList();
        var all = Enumerable.Range(1, (1 << items.Count) - 1).Select(bits => items.Where((_, i) => (bits >> i & 1) != 0).ToList());
        return Lines(all, sets, minSupport);
    }

    static List<string> Lines(IEnumerable<List<int>> candidates, List<HashSet<int>> rows, int minSupport) =>
    [
        .. candidates.Select(set => (Set: set, Support: rows.Count(row => row.IsSupersetOf(set))))
            .Where(found => found.Support >= minSupport)
            .Select(found => $"{Ids(found.Set)} ({found.Support})")
            .Order(StringComparer.Ordinal),
    ];

    static string Ids(IEnumerable<int> set) => string.Join(' ', set.Order());

    static List<int> Parse(string ids) => [.. ids.Split(' ').Select(int.Parse)];
}
