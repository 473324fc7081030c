namespace PlaybookGen.Content;

/// <summary>How far two words are apart.</summary>
public static class SignEdits
{
    /// <summary>Insertions, deletions, replacements and swaps of neighbours, upper and lower case alike (optimal string alignment).</summary>
    /// <param name="limit">Whatever is farther apart counts as one more than this.</param>
    public static int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        var fewestOfLast = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            // Farther than the limit from the diagonal nothing can come back to it in time.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
            row.Fill(limit + 1);
            row[0] = i;
            var fewest = row[0];
            for (var j = from; j <= to; j++)
            {
                var isSame = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                fewest = Math.Min(fewest, row[j]);
            }

            // A swap looks two rows back.
            if (fewest > limit && fewestOfLast > limit)
                return limit + 1;
            fewestOfLast = fewest;
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return Math.Min(last[b.Length], limit + 1);
    }
}
