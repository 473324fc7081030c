namespace PlaybookGen.Cli;

/// <summary>Finds what somebody meant to type.</summary>
public static class Nearest
{
    /// <summary>The known word that takes the fewest changes of a letter, at most two and fewer than half of it; null when none is that near.</summary>
    public static string? To(string word, IEnumerable<string> known) =>
        known
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= 2 && pair.distance * 2 < pair.candidate.Length)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>Levenshtein's distance, two neighbours exchanged counting as one change.</summary>
    private static int Distance(string from, string to)
    {
        var rows = new int[from.Length + 1][];
        for (var i = 0; i <= from.Length; i++)
        {
            rows[i] = new int[to.Length + 1];
            rows[i][0] = i;
        }

        for (var j = 1; j <= to.Length; j++)
            rows[0][j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                rows[i][j] = Math.Min(replaced, Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    rows[i][j] = Math.Min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }

        return rows[from.Length][to.Length];
    }
}
