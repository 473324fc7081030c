using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>The number that was probably meant, with what stood behind it: <c>1,000件</c> is 1000 and 件.</summary>
/// <param name="Number">As it should be written.</param>
/// <param name="Unit">What belongs into <c>unit</c>; empty when there is nothing.</param>
public sealed partial record NumberGuess(string Number, string Unit)
{
    /// <summary>A decimal number in ASCII digits, finite; null for anything else.</summary>
    public static double? Read(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>Null when no single number can be made out: a range, words, infinity.</summary>
    public static NumberGuess? Of(string written)
    {
        if (written.Length > 60)
            return null;
        var match = Parts().Match(KanjiNumber.ToDigits(written.Normalize(NormalizationForm.FormKC)));
        if (!match.Success || !double.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        var unit = match.Groups["u"].Value;
        while (unit.Length > 0 && KanjiNumber.Factor(unit[0]) is > 1 and var factor)
            (number, unit) = (number * factor, unit[1..]);
        return new NumberGuess(number.ToString("R", CultureInfo.InvariantCulture), unit.Trim());
    }

    /// <summary>A percentage as a part of one.</summary>
    public NumberGuess AsShare() => Unit == "%" && Read(Number) is { } percent ? new NumberGuess((percent / 100).ToString("R", CultureInfo.InvariantCulture), "") : this;

    [GeneratedRegex(@"^\s*(?:約|およそ|およ|ほぼ|~|≈|\$|¥|€)?\s*(?<n>[+\-−]?\d[\d, ]*(?:\.\d+)?)\s*(?<u>[^\d\s〜~\-–—]\D{0,20})?$")]
    private static partial Regex Parts();
}
