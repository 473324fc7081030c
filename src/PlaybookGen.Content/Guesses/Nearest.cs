namespace PlaybookGen.Content;

/// <summary>The nearest of several words, for 「ではありませんか」.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest single-sign edits from what was written, if they are few for its length; the first in order of equals.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > 100)
            return null;
        var limit = written.Length <= 3 ? 1 : written.Length <= 8 ? 2 : 3;
        string? nearest = null;
        var fewest = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) >= fewest)
                continue;
            var edits = Edits(written, candidate);
            if (edits < fewest && edits < Math.Max(candidate.Length, written.Length))
                (nearest, fewest) = (candidate, edits);
        }

        return nearest;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, upper and lower case alike (optimal string alignment).</summary>
    private static int Edits(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var isSame = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
