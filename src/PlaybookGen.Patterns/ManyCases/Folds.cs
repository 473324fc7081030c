using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Fifths of a library. A case always falls into the same one, whatever else the library holds.</summary>
static class Folds
{
    public const int Count = 5;

    public static int[] Of(CaseTable table) =>
    [
        .. table.Rows.Select(row =>
        {
            var hash = new ContentHash();
            foreach (var c in row.CaseId)
                hash.Add(c);
            return (int)(hash.Value % Count);
        }),
    ];
}
