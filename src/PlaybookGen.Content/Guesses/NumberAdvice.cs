using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>How a number that can't be read is mended, from what was written and the key it was written for.</summary>
/// <param name="Other">The unit, or the second of two numbers.</param>
public sealed partial record NumberAdvice(NumberFix Fix, string Number = "", string Other = "")
{
    /// <summary>Keys with a key for the unit beside them.</summary>
    public static IReadOnlyList<string> KeysWithUnit { get; } = ["baseline", "target", "actual", "benefit", "cost"];

    /// <param name="isShare">Whether it is a part of one.</param>
    /// <param name="unit">The unit that stands beside it; null when there is none.</param>
    public static NumberAdvice Of(string written, string key, bool isShare, string? unit)
    {
        var hasUnit = KeysWithUnit.Contains(key);
        if (hasUnit && Pair().Match(written) is { Success: true } pair && NumberGuess.Of(pair.Groups[1].Value) is { } before && NumberGuess.Of(pair.Groups[2].Value) is { } after)
            return new NumberAdvice(NumberFix.BeforeAndAfter, before.Number, after.Number);
        var guess = isShare ? NumberGuess.Of(written)?.AsShare() : NumberGuess.Of(written);
        return guess switch
        {
            null => new NumberAdvice(NumberFix.Digits),
            { IsOfASpan: true } when key == "times" => new NumberAdvice(NumberFix.TimesInAll),
            { Unit: "" } => new NumberAdvice(NumberFix.Number, guess.Number),
            _ when !hasUnit => new NumberAdvice(NumberFix.NumberAlone, guess.Number),
            _ when unit is null => new NumberAdvice(NumberFix.NumberAndUnit, guess.Number, guess.Unit),
            _ => unit == guess.Unit ? new NumberAdvice(NumberFix.Number, guess.Number) : new NumberAdvice(NumberFix.SameUnit, "", unit),
        };
    }

    [GeneratedRegex(@"^\s*([^→⇒⇨]+?)\s*(?:→|⇒|⇨|->|=>|から)\s*([^→⇒⇨]+?)\s*$")]
    private static partial Regex Pair();
}
