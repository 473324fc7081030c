using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>
/// The text after the titles, in files of a fixed number of windows, so that a window's number tells its file. Each file begins with
/// what is shown of its documents, so that one file is enough for a result.
/// </summary>
/// <param name="WindowsPerFile">By field; the title's is not used.</param>
sealed record TextParts(IReadOnlyList<int> WindowsPerFile, IReadOnlyList<Part> Parts)
{
    // A phrase that begins in a window may end in the next one, which may be in the next file.
    const int Overlap = 40;

    public static TextParts Of(IReadOnlyList<SearchDocument> documents, PostingIndex index, SignCode code, int textLength)
    {
        var perFile = new int[(int)Field.Body + 1];
        var parts = new List<Part>();
        for (Field field = Field.Tags; field <= Field.Body; field++)
        {
            int windows = index.Windows.First(field, documents.Count) - index.Windows.First(field, 0);
            if (windows == 0) continue;
            long length = documents.Sum(document => (long)PostingTable.Texts(document)[(int)field].Length);
            int size = (int)Math.Max(1, (long)textLength * windows / Math.Max(1, length));
            perFile[(int)field] = size;
            for (int first = 0; first < windows; first += size)
                parts.Add(new Part($"t{(int)field}-{first / size}", code.Json(Pieces(documents, index, field, first, Math.Min(first + size, windows)))));
        }

        return new TextParts(perFile, parts);
    }

    /// <param name="from">A window, counted from the first one of the field.</param>
    static List<object> Pieces(IReadOnlyList<SearchDocument> documents, PostingIndex index, Field field, int from, int to)
    {
        int start = index.Windows.First(field, 0);
        var pieces = new List<object>();
        for (int document = DocumentAt(index.Windows, field, start + from); document < documents.Count; document++)
        {
            int first = index.Windows.First(field, document) - start;
            if (first >= to) break;
            int[] cuts = index.Cuts[document].Starts[(int)field];
            if (cuts.Length == 0) continue;
            string text = PostingTable.Texts(documents[document])[(int)field];
            int begin = cuts[Math.Max(0, from - first)];
            int end = to - first < cuts.Length ? Math.Min(text.Length, cuts[to - first] + Overlap) : text.Length;
            pieces.Add(RecordParts.Head(documents[document]).Append(text[begin..end]));
        }

        return pieces;
    }

    /// <summary>The document of a window, by halving.</summary>
    static int DocumentAt(Windows windows, Field field, int window)
    {
        int low = 0;
        int high = windows.Documents - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (windows.First(field, middle) <= window) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
