using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>What a 局面 had to deal with: its own obstacles, those that the 局面 before it ran into, and those that its objectives turn round.</summary>
public static class ObstaclesMet
{
    /// <param name="revision">Index into the case's history.</param>
    public static IEnumerable<string> In(SuccessCase item, int revision)
    {
        var state = item.History[revision];
        return state.Obstacles
            .Concat(revision > 0 ? item.History[revision - 1].Obstacles : [])
            .Concat((state.Plan?.Objectives ?? []).Select(objective => objective.Inverts).OfType<string>())
            .Distinct(StringComparer.Ordinal);
    }
}
