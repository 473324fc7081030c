using System.Globalization;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Numbers the rows by the covariates that the library declares, so that customers of one kind are compared among themselves.</summary>
static class KindsOfCustomer
{
    /// <summary>Smaller groups of customers can't be compared within themselves.</summary>
    const int Smallest = 10;

    /// <summary>The stratum of each row, from 0. A group too small takes a wider word for its last covariate, then none, then for the one before it.</summary>
    public static int[] Of(IReadOnlyList<Episode> rows) => Of(rows, new int[rows.Count]);

    /// <param name="bands">Rows of different bands never share a stratum.</param>
    public static int[] Of(IReadOnlyList<Episode> rows, int[] bands)
    {
        var widened = rows.Select(row => new int[row.Covariates.Count]).ToArray();
        var keys = rows.Select((row, i) => Key(bands[i], row, widened[i])).ToArray();
        while (true)
        {
            var small = keys.GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() < Smallest).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
            var changed = false;
            for (var row = 0; row < keys.Length; row++)
            {
                if (!small.Contains(keys[row]) || !Widen(rows[row], widened[row]))
                    continue;
                keys[row] = Key(bands[row], rows[row], widened[row]);
                changed = true;
            }
            if (!changed)
                break;
        }
        var order = keys.Distinct().Order(StringComparer.Ordinal).Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number, StringComparer.Ordinal);
        return Array.ConvertAll(keys, key => order[key]);
    }

    static bool Widen(Episode row, int[] widened)
    {
        for (var covariate = widened.Length - 1; covariate >= 0; covariate--)
        {
            if (widened[covariate] >= row.Covariates[covariate].Count)
                continue;
            widened[covariate]++;
            return true;
        }
        return false;
    }

    static string Key(int band, Episode row, int[] widened) => string.Join(
        '\n', row.Covariates.Select((words, covariate) => widened[covariate] < words.Count ? words[widened[covariate]] : "").Prepend(band.ToString("D4", CultureInfo.InvariantCulture)));
}
