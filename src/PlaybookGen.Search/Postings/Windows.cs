namespace PlaybookGen.Search;

/// <summary>
/// Where a term stands is kept as the number of a window: <see cref="Units"/> positions of one field of one document. A field begins a
/// new window. Windows are numbered through all titles, then all tags and so on, so that a number tells the field and the document.
/// Windows and not positions, since the browser reads the text of what it shows anyway and checks a phrase there: the index is less
/// than half as large (measured on 2,480 pages: 7.0 MB against 16.0).
/// </summary>
sealed class Windows
{
    public const int Units = 64;

    readonly int[][] firsts;

    /// <param name="counts">How many windows each document has, by document and <see cref="Field"/>.</param>
    public Windows(IReadOnlyList<int[]> counts)
    {
        Counts = counts;
        Documents = counts.Count;
        firsts = new int[Enum.GetValues<Field>().Length][];
        int next = 0;
        for (int field = 0; field < firsts.Length; field++)
        {
            firsts[field] = new int[Documents + 1];
            for (int document = 0; document < Documents; document++)
            {
                firsts[field][document] = next;
                next += counts[document][field];
            }

            firsts[field][Documents] = next;
        }
    }

    public int Documents { get; }

    public IReadOnlyList<int[]> Counts { get; }

    /// <summary>The number of the first window of a field of a document; for the document after the last one, of the next field.</summary>
    public int First(Field field, int document) => firsts[(int)field][document];
}
