using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>Other ways to write the same text.</summary>
static class Writing
{
    const int ToHiragana = 'ァ' - 'ぁ';
    const int ToFullWidth = 'Ａ' - 'A';

    static readonly Dictionary<string, string> Half = Enumerable.Range('ｦ', 'ﾝ' - 'ｦ' + 1)
        .SelectMany(code => new[] { $"{(char)code}", $"{(char)code}ﾞ", $"{(char)code}ﾟ" })
        .Select(half => (Half: half, Full: half.Normalize(NormalizationForm.FormKC)))
        .Where(pair => pair.Full.Length == 1)
        .GroupBy(pair => pair.Full, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Half, StringComparer.Ordinal);

    /// <summary>The same page for every comparison: folded width and case, nothing else.</summary>
    public static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    public static string HalfWidth(string text) => string.Concat(text.Select(c => Half.GetValueOrDefault(c.ToString(), c.ToString())));

    public static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + ToFullWidth) : c));

    public static string Hiragana(string text) => string.Concat(text.Select(c => c is >= 'ァ' and <= 'ヴ' ? (char)(c - ToHiragana) : c));

    /// <summary>サーバー as サーバ.</summary>
    public static string WithoutLastLongVowel(string text) => Regex.Replace(text, "([ァ-ヺー]{3,})ー(?![ァ-ヺー])", "$1");
}
