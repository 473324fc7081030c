namespace PlaybookGen.Search;

/// <summary>
/// Says in which file of the dictionary a term stands. Terms with the same first sign, or the same first two letters, stand together, so
/// that a prefix can be searched for; where that would be too much, they are split into several files by their further characters.
/// </summary>
/// <param name="Count">How many files there are.</param>
/// <param name="Splits">The beginnings whose terms are split, and into how many.</param>
sealed record Buckets(int Count, IReadOnlyDictionary<string, int> Splits)
{
    // Enough to tell the second sign of a pair, or the third and fourth letter of a word.
    const int SplitLength = 4;

    // More would even the files out, and lengthen the table of contents.
    const int PiecesPerBucket = 2;

    public static Buckets For(IEnumerable<(string Term, int Bytes)> terms, int count)
    {
        var weights = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (term, bytes) in terms)
        {
            string start = Start(Skeleton(term));
            weights[start] = weights.GetValueOrDefault(start) + bytes;
        }

        long most = Math.Max(1, weights.Values.Sum() / count / PiecesPerBucket);
        var splits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, weight) in weights)
            if (weight > most)
                splits.Add(start, (int)((weight + most - 1) / most));
        return new Buckets(count, splits);
    }

    public int Of(string term)
    {
        string skeleton = Skeleton(term);
        string start = Start(skeleton);
        if (!Splits.TryGetValue(start, out int parts)) return (int)(Hash(start) % (uint)Count);
        uint part = Hash(skeleton[..Math.Min(SplitLength, skeleton.Length)]) % (uint)parts;
        return (int)(Hash($"{start}#{part}") % (uint)Count);
    }

    /// <summary>The 32-bit FNV-1a hash over UTF-16 code units.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>The first sign, or the first two letters of the word.</summary>
    static string Start(string term)
    {
        if (char.IsSurrogatePair(term, 0)) return term[..2];
        bool isWord = !Fold.IsSign(term[0]) && term.Length > 1 && !Fold.IsSign(term[1]);
        return term[..(isWord ? 2 : 1)];
    }

    /// <summary>The term in hiragana, without the digit that tells its long vowel marks.</summary>
    static string Skeleton(string term)
    {
        string folded = string.Concat(term.Select(Fold.Kana));
        return folded.Length > 1 && folded[^1] is >= '1' and <= '3' && Fold.IsSign(folded[^2]) ? folded[..^1] : folded;
    }
}
