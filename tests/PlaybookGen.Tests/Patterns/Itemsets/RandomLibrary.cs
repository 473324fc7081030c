using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.Itemsets;

/// <summary>Small seeded libraries of every awkward kind: item 0, items in every row, empty rows, items written twice, one row, no items.</summary>
static class RandomLibrary
{
    public static IEnumerable<List<int[]>> Many()
    {
        yield return [];
        yield return [[]];
        yield return [[0]];
        yield return [[7, 7, 3]];
        yield return [[], [], []];
        yield return [[0, 1], [0, 1], [0, 1]];
        foreach (var rows in Seeded(1, 120))
            yield return rows;
    }

    public static IEnumerable<List<int[]>> Seeded(ulong first, int count)
    {
        for (var seed = first; seed < first + (ulong)count; seed++)
        {
            var random = new FixedRandom(seed);
            var items = 1 + random.Below(9);
            var rows = 1 + random.Below(25);
            var density = 0.1 + 0.85 * random.Fraction();
            var always = random.Below(3) == 0 ? random.Below(items) : -1;
            yield return [.. Enumerable.Range(0, rows).Select(_ => Row(random, items, density, always))];
        }
    }

    /// <summary>More than 64 items, so that the search starts among lists and goes on among bits.</summary>
    public static IEnumerable<List<int[]>> Wide()
    {
        for (var seed = 1UL; seed <= 12; seed++)
        {
            var random = new FixedRandom(1000 + seed);
            var rows = 6 + random.Below(7);
            var density = 0.2 + 0.6 * random.Fraction();
            yield return [.. Enumerable.Range(0, rows).Select(_ => Row(random, 90, density, seed % 3 == 0 ? 5 : -1))];
        }
    }

    public static Transactions Transactions(List<int[]> rows) => PlaybookGen.Patterns.Itemsets.Transactions.Of(rows);

    static int[] Row(FixedRandom random, int items, double density, int always)
    {
        var row = Enumerable.Range(0, items).Where(item => item == always || random.Fraction() < density).ToList();
        if (row.Count > 0 && random.Below(4) == 0)
            row.Add(row[random.Below(row.Count)]);
        return [.. row];
    }
}
