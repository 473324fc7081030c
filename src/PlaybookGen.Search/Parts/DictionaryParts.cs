namespace PlaybookGen.Search;

/// <summary>The terms in buckets, with the postings of the heavy ones in files of their own, which are read last.</summary>
sealed record DictionaryParts(Buckets Buckets, IReadOnlyList<Part> Parts)
{
    public static DictionaryParts Of(IReadOnlyList<EncodedTerm> terms, FileSizes sizes)
    {
        var buckets = Buckets.For(terms.Select(term => (term.Term, FileSizes.Weight(term))), sizes.BucketBytes);
        var blocks = new DictionaryBlock[buckets.Count];
        for (int i = 0; i < blocks.Length; i++) blocks[i] = new DictionaryBlock();
        var parts = new List<Part>();
        var heavy = new ByteWriter();
        foreach (EncodedTerm term in terms)
        {
            DictionaryBlock block = blocks[buckets.Of(term.Term)];
            if (!FileSizes.IsHeavy(term))
            {
                block.Add(term);
                continue;
            }

            if (heavy.Length > 0 && heavy.Length + term.Postings.Length > sizes.HeavyFileBytes)
            {
                parts.Add(new Part($"h{parts.Count}", heavy.ToArray()));
                heavy = new ByteWriter();
            }

            block.AddHeavy(term, parts.Count, heavy.Length);
            heavy.Bytes(term.Postings);
        }

        if (heavy.Length > 0) parts.Add(new Part($"h{parts.Count}", heavy.ToArray()));
        return new DictionaryParts(buckets, [.. parts, .. blocks.Select((block, i) => new Part($"b{i}", block.ToArray()))]);
    }
}
