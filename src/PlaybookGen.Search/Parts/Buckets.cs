namespace PlaybookGen.Search;

/// <summary>
/// Says in which file of the dictionary a term stands. The files hold the terms in order, each about as much as the next, so that what
/// begins alike stands together and a prefix can be searched for; a file is told by where it begins.
/// </summary>
/// <param name="Bounds">Where each file but the first begins; sorted by <see cref="StringComparer.Ordinal"/>.</param>
sealed record Buckets(IReadOnlyList<string> Bounds)
{
    // Enough to tell the second sign of a pair. Words alike so far stay together, so that customer finds customers in the same file.
    const int BoundLength = 4;

    // A file may be smaller or larger by that part of the mean for the sake of a short bound: the browser reads all bounds first.
    const double Tolerance = 0.5;

    public int Count => Bounds.Count + 1;

    /// <param name="bytes">What a file holds, by and large.</param>
    public static Buckets For(IEnumerable<(string Term, int Bytes)> terms, long bytes)
    {
        var weights = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (term, size) in terms)
        {
            string beginning = Beginning(term);
            weights[beginning] = weights.GetValueOrDefault(beginning) + size;
        }

        var bounds = new List<string>();
        string? best = null;
        string before = "";
        long sum = 0;
        long sumAtBest = 0;
        foreach (var (beginning, weight) in weights)
        {
            Consider(beginning, weight);
            if (best is not null && sum + weight > bytes * (1 + Tolerance))
            {
                bounds.Add(best);
                sum -= sumAtBest;
                best = null;
                Consider(beginning, weight);
            }

            sum += weight;
            before = beginning;
        }

        void Consider(string beginning, long weight)
        {
            if (sum == 0 || (sum < bytes * (1 - Tolerance) && weight < bytes)) return;
            string bound = Bound(before, beginning);
            if (best is null || bound.Length < best.Length || (bound.Length == best.Length && sum <= bytes)) (best, sumAtBest) = (bound, sum);
        }

        return new Buckets(bounds);
    }

    public int Of(string term)
    {
        string beginning = Beginning(term);
        int low = 0;
        int high = Bounds.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(Bounds[middle], beginning) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The bounds for the browser: those with the same first sign as one text, the sign and what follows in each, with spaces between.</summary>
    public IEnumerable<string> Written() => Bounds.GroupBy(FirstSign, StringComparer.Ordinal)
        .Select(group => group.Key + string.Join(' ', group.Select(bound => bound[group.Key.Length..])));

    static string FirstSign(string text) => text[..(char.IsSurrogatePair(text, 0) ? 2 : 1)];

    /// <summary>The shortest beginning of a text that lies behind another text.</summary>
    static string Bound(string before, string text)
    {
        int length = text.AsSpan().CommonPrefixLength(before) + 1;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length + 1 : length)];
    }

    /// <summary>The beginning of the term in hiragana, without the digit that tells its long vowel marks.</summary>
    static string Beginning(string term)
    {
        string folded = string.Concat(term.Select(Fold.Kana));
        if (folded.Length > 1 && folded[^1] is >= '1' and <= '3' && Fold.IsSign(folded[^2])) folded = folded[..^1];
        return folded.Length <= BoundLength ? folded : folded[..(char.IsHighSurrogate(folded[BoundLength - 1]) ? BoundLength - 1 : BoundLength)];
    }
}
