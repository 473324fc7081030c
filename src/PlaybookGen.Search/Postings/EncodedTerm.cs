namespace PlaybookGen.Search;

/// <summary>A term with its windows: the distance of each from the one before (from -1), less 1, as <see cref="ByteWriter.Number"/> writes it.</summary>
sealed record EncodedTerm(string Term, byte[] Postings)
{
    /// <summary>Joins what was gathered from each part of the documents.</summary>
    /// <param name="parts">The windows of the term, and by field what must be added to make them numbers of the whole.</param>
    public static EncodedTerm Of(string term, IReadOnlyList<(WindowList Windows, int[] Offsets)> parts)
    {
        var bytes = new ByteWriter();
        int before = -1;
        for (int field = 0; field <= (int)Field.Body; field++)
        {
            foreach (var (windows, offsets) in parts)
            {
                foreach (int cell in windows.Cells)
                {
                    if (cell % 8 != field) continue;
                    int window = offsets[field] + (cell / 8);
                    bytes.Number(window - before - 1);
                    before = window;
                }
            }
        }

        return new EncodedTerm(term, bytes.ToArray());
    }
}
