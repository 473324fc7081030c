using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Wrong choices, taken from other cases: of the form and about the length of the right one, and unlike each other.</summary>
public static class Distractors
{
    public const int Wanted = 3;

    /// <summary>Texts that share more than this of their letters count as the same choice.</summary>
    private const double TooAlike = 0.45;

    /// <summary>The right choice among three wrong ones, in an order that tells nothing; null when too few fit.</summary>
    /// <param name="seed">The drill's id.</param>
    public static IReadOnlyList<MadeChoice>? Around(MadeChoice right, IEnumerable<MadeChoice> candidates, string seed) =>
        Nearest(right, candidates, Wanted, seed) is { } chosen
            ? [.. Shuffle.By(chosen.Append(right), seed + "/order", item => item.Text)]
            : null;

    /// <summary>As many as wanted, the nearest in length first, each of another case; null when too few fit.</summary>
    public static IReadOnlyList<MadeChoice>? Nearest(MadeChoice right, IEnumerable<MadeChoice> candidates, int wanted, string seed)
    {
        var step = Math.Max(6, right.Text.Length / 4);
        var ordered = Shuffle.By(candidates.Where(choice => ChoiceText.HasFormOf(choice.Text, right.Text)), seed, choice => choice.From.CaseId + choice.Text)
            .OrderBy(choice => Math.Abs(choice.Text.Length - right.Text.Length) / step);
        var chosen = new List<MadeChoice>();
        foreach (var choice in ordered)
        {
            if (chosen.Concat([right]).Any(other => AreAlike(choice.Text, other.Text)) || chosen.Exists(other => other.From.CaseId == choice.From.CaseId))
                continue;
            chosen.Add(choice);
            if (chosen.Count == wanted)
                return chosen;
        }

        return null;
    }

    public static bool AreAlike(string one, string other) =>
        ChoiceText.Overlap(one, other) > TooAlike || ChoiceText.Overlap(other, one) > TooAlike;
}
