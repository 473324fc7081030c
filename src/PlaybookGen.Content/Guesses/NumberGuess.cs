using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>The number that was probably meant, with what stood behind it: <c>1,000件</c> is 1000 and 件.</summary>
/// <param name="Number">As it should be written.</param>
/// <param name="Unit">What belongs into <c>unit</c>; empty when there is nothing.</param>
public sealed partial record NumberGuess(string Number, string Unit)
{
    private static readonly char[] Quotes = ['"', '\'', '“', '”', '‘', '’', '「', '」'];

    /// <summary>A decimal number in ASCII digits, finite; null for anything else.</summary>
    public static double? Read(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>Null when no single number can be made out: a range, words, infinity.</summary>
    public static NumberGuess? Of(string written)
    {
        if (written.Length > 60)
            return null;
        var text = written.Normalize(NormalizationForm.FormKC).Trim().Trim(Quotes);
        if (text is ['▲' or '△', ..])
            text = "-" + text[1..].TrimStart();
        var match = Parts().Match(Tenths(KanjiNumber.ToDigits(text)));
        if (!match.Success || !double.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        var unit = match.Groups["u"].Value;
        while (unit.Length > 0 && KanjiNumber.Factor(unit[0]) is > 1 and var factor)
            (number, unit) = (number * factor, unit[1..]);
        var per = match.Groups["per"];
        return new NumberGuess(number.ToString("R", CultureInfo.InvariantCulture), unit.Trim() + (per.Success ? "/" + per.Value : ""));
    }

    /// <summary>Whether it tells how much in a month, a week or the like.</summary>
    public bool IsOfASpan => Unit.Contains('/', StringComparison.Ordinal);

    /// <summary>A percentage as a part of one.</summary>
    public NumberGuess AsShare() => Unit == "%" && Read(Number) is { } percent ? new NumberGuess((percent / 100).ToString("R", CultureInfo.InvariantCulture), "") : this;

    /// <summary>割 is a tenth, and 分 behind it a hundredth: 2割5分 is 25%.</summary>
    private static string Tenths(string text) => TenthsOf().Replace(text, match =>
        (((double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * 1000) + (match.Groups[2].Success ? (match.Groups[2].Value[0] - '0') * 100 : 0)) / 100).ToString("R", CultureInfo.InvariantCulture) + "%");

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)?) ?割(?: ?([0-9])分)?")]
    private static partial Regex TenthsOf();

    [GeneratedRegex(@"^\s*(?:約|およそ|およ|ほぼ|~|≈|\$|¥|€)?\s*(?:(?:毎|各)?(?<per>[年月週日])(?:間|に|あたり)?)?\s*(?<n>[+\-−]?\d[\d, ]*(?:\.\d+)?)\s*(?<u>[^\d\s〜~\-–—]\D{0,20})?$")]
    private static partial Regex Parts();
}
