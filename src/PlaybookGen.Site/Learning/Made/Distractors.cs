using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Wrong choices, taken from other cases: of the form and about the length of the right one, unlike each other, and not those of the drills before.</summary>
public static class Distractors
{
    public const int Wanted = 3;

    /// <summary>Texts that share more than this of their letters count as the same choice.</summary>
    internal const double TooAlike = 0.45;

    /// <summary>The right choice among three wrong ones, in an order that tells nothing; null when too few fit.</summary>
    /// <param name="seed">The drill's id.</param>
    public static IReadOnlyList<MadeChoice>? Around(MadeChoice right, IEnumerable<MadeChoice> candidates, string seed, ChoiceUses uses) =>
        Nearest(right, candidates, Wanted, seed, uses) is { } chosen ? Mixed(right, chosen, seed, uses) : null;

    /// <summary>The right choice among the wrong ones, which count as shown from here on.</summary>
    public static IReadOnlyList<MadeChoice> Mixed(MadeChoice right, IReadOnlyList<MadeChoice> wrong, string seed, ChoiceUses uses)
    {
        foreach (var choice in wrong)
            uses.Add(choice.Text);
        return [.. Shuffle.By(wrong.Append(right), seed + "/order", item => item.Text)];
    }

    /// <summary>As many as wanted, the least shown first and then the nearest in length, each of another case; null when too few fit.</summary>
    public static IReadOnlyList<MadeChoice>? Nearest(
        MadeChoice right, IEnumerable<MadeChoice> candidates, int wanted, string seed, ChoiceUses uses, IReadOnlyList<MadeChoice>? besides = null)
    {
        var step = Math.Max(6, right.Text.Length / 4);
        var ordered = Shuffle.By(
                candidates.Where(choice => uses.IsFresh(choice) && ChoiceText.HasFormOf(choice.Text, right.Text)), seed, choice => choice.From.CaseId + choice.Text)
            .OrderBy(choice => uses.Of(choice.Text))
            .ThenBy(choice => Math.Abs(choice.Text.Length - right.Text.Length) / step);
        var taken = new List<MadeChoice>([right, .. besides ?? []]);
        var chosen = new List<MadeChoice>();
        foreach (var choice in ordered)
        {
            if (taken.Exists(other => AreAlike(choice.Text, other.Text)) || taken.Exists(other => !other.Correct && other.From.CaseId == choice.From.CaseId))
                continue;
            taken.Add(choice);
            chosen.Add(choice);
            if (chosen.Count == wanted)
                return chosen;
        }

        return null;
    }

    public static bool AreAlike(string one, string other) =>
        ChoiceText.Overlap(one, other) > TooAlike || ChoiceText.Overlap(other, one) > TooAlike;
}
