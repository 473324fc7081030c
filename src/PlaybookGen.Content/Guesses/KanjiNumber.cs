using System.Globalization;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Japanese numerals as digits: 三百 is 300, 二〇二四 is 2024, 1.5万 is 15000.</summary>
public static partial class KanjiNumber
{
    private const string Ones = "〇一二三四五六七八九";

    /// <summary>The text with every run of Japanese numerals written in digits.</summary>
    public static string ToDigits(string text) => Numerals().Replace(text, match => Value(match.Value).ToString(CultureInfo.InvariantCulture));

    /// <summary>The factor of a unit of ten thousand and so on; 1 for anything else.</summary>
    public static double Factor(char unit) => unit switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '億' => 100_000_000, '兆' => 1e12, _ => 1 };

    private static double Value(string numerals)
    {
        double sum = 0, upTo10000 = 0, digits = 0;
        var hasDigit = false;
        foreach (var sign in numerals)
        {
            var digit = Ones.IndexOf(sign == '零' ? '〇' : sign, StringComparison.Ordinal);
            if (digit >= 0)
            {
                (digits, hasDigit) = ((digits * 10) + digit, true);
            }
            else if (Factor(sign) >= 10_000)
            {
                sum += Math.Max(upTo10000 + digits, 1) * Factor(sign);
                (upTo10000, digits, hasDigit) = (0, 0, false);
            }
            else
            {
                upTo10000 += (hasDigit ? digits : 1) * Factor(sign);
                (digits, hasDigit) = (0, false);
            }
        }

        return sum + upTo10000 + digits;
    }

    [GeneratedRegex("[〇零一二三四五六七八九十百千](?:[〇零一二三四五六七八九十百千万億兆]{0,20})")]
    private static partial Regex Numerals();
}
