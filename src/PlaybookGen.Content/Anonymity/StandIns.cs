using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>What may stand instead of names: letters in the order in which companies and people appear, amounts to their order of magnitude.</summary>
public sealed partial class StandIns
{
    private static readonly string[] Magnitudes = ["数", "数十", "数百", "数千", "数万", "数十万", "数百万", "数千万", "数億", "数十億", "数百億", "数千億", "数兆"];

    private readonly Dictionary<(NameKind, string), string> letters = [];

    /// <param name="text">The whole match.</param>
    /// <param name="name">What tells it from others of its kind.</param>
    /// <param name="title">氏, さん, 様 or Mr, which stays.</param>
    /// <param name="kept">What of a day or an address may stay.</param>
    public string For(NameKind kind, string text, string name, string title, string kept) => kind switch
    {
        NameKind.Mail => "(メールアドレス)",
        NameKind.Telephone => "(電話番号)",
        NameKind.Company => Letter(kind, name) + "社",
        NameKind.Person => char.IsAsciiLetter(title[0]) ? $"{title}. {Letter(kind, name)}" : Letter(kind, name) + title,
        NameKind.Amount => Magnitude(text),
        _ => kept,
    };

    private string Letter(NameKind kind, string name)
    {
        if (!letters.TryGetValue((kind, name), out var letter))
        {
            var number = letters.Keys.Count(one => one.Item1 == kind);
            letter = (char)('A' + (number % 26)) + (number < 26 ? "" : (number / 26).ToString(provider: null));
            letters.Add((kind, name), letter);
        }

        return letter;
    }

    private static string Magnitude(string text)
    {
        var tidy = text.Normalize(NormalizationForm.FormKC);
        var unit = tidy.Contains('$', StringComparison.Ordinal) || tidy.Contains("ドル", StringComparison.Ordinal) ? "ドル" : "円";
        // Of 1億2000万円 the first number and what multiplies it say how large it is.
        var first = LeadingNumber().Match(tidy);
        var power = first.Groups["whole"].Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0').Length - 1
            + first.Groups["units"].Value.Sum(sign => sign switch { '十' => 1, '百' => 2, '千' => 3, '万' => 4, '億' => 8, '兆' => 12, _ => 0 });
        return Magnitudes[Math.Clamp(power, 0, Magnitudes.Length - 1)] + unit;
    }

    [GeneratedRegex("(?<whole>[0-9][0-9,]*)(?:\\.[0-9]*)?(?<units>[^0-9]*)")]
    private static partial Regex LeadingNumber();
}
