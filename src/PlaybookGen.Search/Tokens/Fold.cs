using System.Text;

namespace PlaybookGen.Search;

/// <summary>
/// Makes writings of the same thing equal. The browser does the same in <c>assets/engine/fold.js</c>; both are held together by
/// <c>tests/data/search/vectors.json</c>. Only NFKC, NFKD and per-character lower case are asked of Unicode, since these are stable.
/// </summary>
public static class Fold
{
    /// <summary>From a hiragana to the same katakana.</summary>
    internal const int KanaDistance = 'ァ' - 'ぁ';

    static readonly string[] Signs = [.. Enumerable.Range(0, 0x10000).Select(code => ((char)code).ToString())];

    /// <summary>The one-character string of a character, without allocating it anew.</summary>
    public static string Sign(char c) => Signs[c];

    /// <summary>Folds one character with the marks that stand on it.</summary>
    /// <returns>No, one or several characters: ㌖ gives きろめとる.</returns>
    public static string Cluster(string cluster)
    {
        if (cluster.Length == 1 && TrySimple(cluster[0], out char simple)) return Sign(simple);
        if (cluster.Any(char.IsSurrogate) && !IsWellFormed(cluster)) return "\n";
        var bare = new StringBuilder();
        foreach (char c in cluster.Normalize(NormalizationForm.FormKD))
            if (c is < '\u0300' or > '\u036F') bare.Append(c);
        var folded = new StringBuilder();
        foreach (Rune rune in bare.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            Rune lower = Rune.ToLowerInvariant(rune);
            if (lower.IsBmp) folded.Append(Kana((char)lower.Value));
            else folded.Append(lower.ToString());
        }

        return folded.ToString();
    }

    /// <summary>Marks that belong to the character before them: accents, and the voicing marks of kana in full and half width.</summary>
    public static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F';

    /// <summary>Characters that nobody sees: zero-width, directional, soft hyphen, variation selectors.</summary>
    public static bool IsUnseen(int code) =>
        code is 0xAD or 0x0D or 0x61C or 0x180E or 0xFEFF or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);

    /// <summary>Whether a folded character is a unit by itself: Chinese characters, kana, Hangul.</summary>
    public static bool IsSign(int code) =>
        code is (>= 0x3005 and <= 0x3007) or (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' or 'ゟ' or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Letters with few forms take this way; it gives what the long way would.</summary>
    internal static bool TrySimple(char c, out char folded)
    {
        folded = c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : Kana(c);
        return c < 0x80 || c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヶ') or 'ー' or (>= '\u4E00' and <= '\u9FFF');
    }

    internal static char Kana(char c) => c switch
    {
        'ゕ' or 'ゖ' or 'ヵ' or 'ヶ' => 'か',
        >= 'ァ' and <= 'ヴ' or 'ヽ' or 'ヾ' => (char)(c - KanaDistance),
        _ => c,
    };

    static bool IsWellFormed(string s)
    {
        for (int i = 0; i < s.Length; i++)
        {
            if (char.IsHighSurrogate(s[i]) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1])) i++;
            else if (char.IsSurrogate(s[i])) return false;
        }

        return true;
    }
}
