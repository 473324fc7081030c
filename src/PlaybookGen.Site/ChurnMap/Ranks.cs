namespace PlaybookGen.Site.ChurnMap;

/// <summary>The column of each state.</summary>
public static class Ranks
{
    /// <summary>
    /// How many steps each state is at most away from churn: 0 for what nothing follows from. So a cause always stands further left than its
    /// effects, and as near to them as it can.
    /// </summary>
    /// <param name="edges">Without a ring.</param>
    public static IReadOnlyList<int> Of(int states, IReadOnlyList<(int From, int To)> edges)
    {
        var ranks = new int[states];
        var causes = edges.ToLookup(edge => edge.To, edge => edge.From);
        var waiting = new int[states];
        foreach (var (from, _) in edges)
            waiting[from]++;
        var ready = new Queue<int>(Enumerable.Range(0, states).Where(state => waiting[state] == 0));
        while (ready.TryDequeue(out var effect))
        {
            foreach (var cause in causes[effect])
            {
                ranks[cause] = Math.Max(ranks[cause], ranks[effect] + 1);
                if (--waiting[cause] == 0)
                    ready.Enqueue(cause);
            }
        }

        return ranks;
    }
}
