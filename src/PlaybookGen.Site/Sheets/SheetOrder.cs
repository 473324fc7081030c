using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>The order of the tactics in their column.</summary>
public static class SheetOrder
{
    /// <summary>
    /// Objectives stay as the writer ordered them; a tactic goes to the mean height of what it serves (Sugiyama 1981), which for tactics
    /// that serve one objective each leaves no crossing at all. What serves nothing comes after, what was dropped last.
    /// </summary>
    public static IReadOnlyList<SheetItem> Tactics(IReadOnlyList<SheetItem> tactics, IReadOnlyList<SheetItem> objectives)
    {
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var objective in objectives)
            place.Add(objective.Key, place.Count);
        return [.. tactics.OrderBy(item => item.Change == PlanChange.Dropped).ThenBy(Height)];

        double Height(SheetItem item)
        {
            var served = item.To.Where(place.ContainsKey).Select(key => place[key]).ToList();
            return served.Count == 0 ? double.MaxValue : served.Average();
        }
    }
}
