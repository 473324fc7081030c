using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The terms of all documents and where they stand.</summary>
/// <param name="Terms">Sorted by <see cref="StringComparer.Ordinal"/> of the term.</param>
sealed record PostingIndex(Windows Windows, IReadOnlyList<DocumentCuts> Cuts, IReadOnlyList<EncodedTerm> Terms)
{
    // Enough for any machine; the result does not depend on it.
    const int DocumentsAtOnce = 64;

    public static PostingIndex Of(IReadOnlyList<SearchDocument> documents)
    {
        PostingTable[] tables = [.. documents.Chunk(Math.Max(DocumentsAtOnce, (documents.Count / Environment.ProcessorCount) + 1))
            .AsParallel().AsOrdered().Select(PostingTable.Of)];
        DocumentCuts[] cuts = [.. tables.SelectMany(table => table.Cuts)];
        var windows = new Windows([.. cuts.Select(cut => cut.Starts.Select(starts => starts.Length).ToArray())]);
        var lists = new Dictionary<string, List<(WindowList, int[])>>(StringComparer.Ordinal);
        int first = 0;
        foreach (PostingTable table in tables)
        {
            int[] offsets = [.. Enum.GetValues<Field>().Select(field => windows.First(field, first))];
            foreach (var (term, list) in table.Lists)
            {
                if (!lists.TryGetValue(term, out var parts)) lists.Add(term, parts = []);
                parts.Add((list, offsets));
            }

            first += table.Cuts.Count;
        }

        string[] terms = [.. lists.Keys.Order(StringComparer.Ordinal)];
        return new PostingIndex(windows, cuts, [.. terms.AsParallel().AsOrdered().Select(term => EncodedTerm.Of(term, lists[term]))]);
    }
}
