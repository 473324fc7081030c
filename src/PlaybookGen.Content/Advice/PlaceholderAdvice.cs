namespace PlaybookGen.Content;

/// <summary>Advice on what a blank form left behind: such a case would go out with "write the title here" as its title.</summary>
public static class PlaceholderAdvice
{
    public static IEnumerable<Problem> Of(Written.Map root)
    {
        var left = Texts(root).Where(text => IsPlaceholder(text.Value)).ToList();
        if (left.Count > 0)
            yield return Problems.PlaceholderIsLeft(left[0].At, left[0].Value, left.Count);
    }

    private static bool IsPlaceholder(string text) =>
        AdviceWords.Placeholders.Any(words => text.StartsWith(words[0], StringComparison.Ordinal) && text.Contains(words[1], StringComparison.Ordinal));

    private static IEnumerable<Written.Text> Texts(Written.Map root) =>
        Of(root, "title", "summary", "goal").Concat(root.MapsOf("revisions").Append(root).SelectMany(TextsOfState));

    private static IEnumerable<Written.Text> TextsOfState(Written.Map state)
    {
        var plan = state.MapOf("plan");
        return (state.MapOf("outcome") is { } outcome ? Of(outcome, "statement") : [])
            .Concat((plan?.MapsOf("objectives") ?? []).SelectMany(objective => Of(objective, "state")))
            .Concat((plan?.MapsOf("tactics") ?? []).SelectMany(tactic => Of(tactic, "action")));
    }

    private static IEnumerable<Written.Text> Of(Written.Map map, params string[] keys) => keys.Select(map.Find).OfType<Written.Text>();
}
