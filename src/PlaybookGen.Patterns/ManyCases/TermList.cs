using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>The frequent terms of some facets, numbered in the order of terms; which of them are kin, one standing above the other.</summary>
sealed class TermList
{
    readonly bool[] kin;

    public TermList(CaseTable table, AncestorSets ancestors, int minSupport, params ReadOnlySpan<Facet> facets)
    {
        var wanted = facets.ToArray();
        Terms = [.. table.Items.Where(item => wanted.Contains(item.Key.Facet) && item.Value.Count >= minSupport).Select(item => item.Key)];
        Rows = [.. Terms.Select(term => table.Items[term])];
        kin = new bool[Count * Count];
        for (var x = 0; x < Count; x++)
        {
            for (var y = 0; y < Count; y++)
                kin[x * Count + y] = ancestors.AreKin(Terms[x], Terms[y]);
        }
    }

    public TermId[] Terms { get; }

    public RowSet[] Rows { get; }

    public int Count => Terms.Length;

    public bool AreKin(int x, int y) => x >= 0 && y >= 0 && kin[x * Count + y];
}
