using System.Text;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>How alike two texts are on their surface: a choice must not be found, or ruled out, by its looks.</summary>
public static class ChoiceText
{
    /// <summary>Shorter texts are compared as if they had this many characters, so that two words of 4 and 9 are alike.</summary>
    internal const int Short = 12;

    /// <summary>Kanji of so many words that they tell nothing.</summary>
    internal const string Plain = "人者方的性化中上下前後内外自分社客顧何一二三四日月年回時使用出入行言作大小多少新同全各毎次先最";

    public static bool IsJapanese(string text) => text.Any(sign => sign is >= '぀' and <= 'ヿ' or >= '一' and <= '鿿');

    /// <summary>The same script, and neither more than twice as long as the other.</summary>
    public static bool HasFormOf(string text, string other)
    {
        var (one, two) = (Math.Max(text.Length, Short), Math.Max(other.Length, Short));
        return IsJapanese(text) == IsJapanese(other) && one <= two * 2 && two <= one * 2;
    }

    /// <summary>Whether a text holds a part, apart from width, case and signs.</summary>
    public static bool Holds(string text, string part) => Letters(text).Contains(Letters(part), StringComparison.Ordinal);

    /// <summary>The share of a label's pairs of letters that a text holds too, 0 to 1: how far the label can be read off the text.</summary>
    public static double Overlap(string label, string text)
    {
        var pairs = Pairs(Letters(label));
        if (pairs.Count == 0)
            return 0;
        var there = Pairs(Letters(text));
        return (double)pairs.Count(there.Contains) / pairs.Count;
    }

    /// <summary>As <see cref="Overlap"/>, of the pairs with kanji or katakana alone: pairs of hiragana are endings.</summary>
    public static double OverlapOfSense(string label, string text)
    {
        var pairs = Pairs(Letters(label)).Where(pair => pair.Any(sign => sign is >= '一' and <= '鿿' or >= '゠' and <= 'ヿ')).ToList();
        if (pairs.Count == 0)
            return 0;
        var there = Pairs(Letters(text));
        return (double)pairs.Count(there.Contains) / pairs.Count;
    }

    /// <summary>The words that carry meaning: runs of kanji or katakana of two and more, Latin words of four and more.</summary>
    public static IReadOnlySet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var run = new StringBuilder();
        var kind = 0;
        foreach (var sign in text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Append(' '))
        {
            var next = sign is >= '一' and <= '鿿' ? 1 : sign is >= '゠' and <= 'ヿ' ? 2 : char.IsAsciiLetter(sign) ? 3 : 0;
            if (next != kind)
            {
                if (kind != 0 && run.Length >= (kind == 3 ? 4 : 2))
                    words.Add(run.ToString());
                run.Clear();
                kind = next;
            }

            run.Append(sign);
        }

        return words;
    }

    /// <summary>Whether two texts share a word that carries meaning, or one such word holds another.</summary>
    public static bool ShareAWord(string one, string other)
    {
        var there = Words(other);
        return Words(one).Any(word => there.Any(found => found.Contains(word, StringComparison.Ordinal) || word.Contains(found, StringComparison.Ordinal)));
    }

    /// <summary>
    /// Whether two texts share a word that carries meaning, or a kanji that does: 進捗 and 進む name the same thing. So a label can be read off a text
    /// though the words differ.
    /// </summary>
    public static bool ShareASense(string one, string other) => ShareAWord(one, other) || Senses(one).Overlaps(Senses(other));

    private static HashSet<char> Senses(string text) => [.. text.Where(sign => sign is >= '一' and <= '鿿' && !Plain.Contains(sign, StringComparison.Ordinal))];

    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static HashSet<string> Pairs(string letters) =>
        [.. Enumerable.Range(0, Math.Max(0, letters.Length - 1)).Select(at => letters.Substring(at, 2))];
}
