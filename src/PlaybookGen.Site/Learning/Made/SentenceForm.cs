using System.Text.RegularExpressions;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// What a sentence of a plan is by its form: a state, an aim, a deed or a thing. Strict on purpose: a sentence that could be read as another kind is none.
/// </summary>
public static partial class SentenceForm
{
    /// <summary>A state of the customer: in Japanese 〜ている; in English a sentence that doesn't begin as an order does.</summary>
    public static bool IsState(string text) => ChoiceText.IsJapanese(text) ? StateEnding().IsMatch(text.TrimEnd('。')) : text.Contains(' ', StringComparison.Ordinal) && !Order().IsMatch(text);

    /// <summary>A state that plans set as 中間目的, also 〜がある, 〜できる and the like where a subject stands before it.</summary>
    public static bool IsObjective(string text) => ChoiceText.IsJapanese(text)
        ? IsState(text) || (ObjectiveEnding().IsMatch(text) && Subject().IsMatch(text))
        : IsState(text) && Finite().IsMatch(text);

    /// <summary>A direction to go in, without a figure by which it could be judged.</summary>
    public static bool IsAim(string text) => !Digits().IsMatch(text) && (ChoiceText.IsJapanese(text) ? AimEnding().IsMatch(text.TrimEnd('。')) : Order().IsMatch(text));

    public static bool IsDeed(string text) =>
        !text.Contains('（', StringComparison.Ordinal) && (ChoiceText.IsJapanese(text) ? !StateEnding().IsMatch(text.TrimEnd('。')) && DeedEnding().IsMatch(text.TrimEnd('。')) : Order().IsMatch(text));

    /// <summary>The name of a thing, such as 共通の土台; a verb could be read as a state.</summary>
    public static bool IsThing(string text) => ChoiceText.IsJapanese(text) ? ThingEnding().IsMatch(text) : !Order().IsMatch(text) && !Finite().IsMatch(text);

    [GeneratedRegex(SentencePatterns.StateEnding)]
    private static partial Regex StateEnding();

    [GeneratedRegex(SentencePatterns.ObjectiveEnding)]
    private static partial Regex ObjectiveEnding();

    [GeneratedRegex(SentencePatterns.Subject)]
    private static partial Regex Subject();

    [GeneratedRegex(SentencePatterns.AimEnding)]
    private static partial Regex AimEnding();

    [GeneratedRegex(SentencePatterns.DeedEnding)]
    private static partial Regex DeedEnding();

    [GeneratedRegex(SentencePatterns.ThingEnding)]
    private static partial Regex ThingEnding();

    [GeneratedRegex(SentencePatterns.Order, RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    [GeneratedRegex(SentencePatterns.Finite, RegexOptions.IgnoreCase)]
    private static partial Regex Finite();

    [GeneratedRegex(SentencePatterns.Figure)]
    private static partial Regex Digits();
}
