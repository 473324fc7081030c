using System.Globalization;
using System.Text;

namespace PlaybookGen.Content;

/// <summary>What of a text can be seen.</summary>
public static class VisibleText
{
    /// <summary>Whether nothing can be seen: blanks of every width and signs without a shape.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var sign in text)
        {
            if (!char.IsWhiteSpace(sign) && char.GetUnicodeCategory(sign) is not (UnicodeCategory.Format or UnicodeCategory.Control))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a sign is left out of every text: control characters and noncharacters, which XML forbids, half surrogate pairs, and the signs
    /// that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069), which can make a text look like another.
    /// </summary>
    public static bool IsLeftOut(Rune sign) => sign.Value is (< 0x20 and not '\n' and not '\t') or (>= 0x7F and <= 0x9F)
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF)
        || (sign.Value & 0xFFFE) == 0xFFFE;

    /// <summary>The text without the signs that are left out, and the place of the first of them; -1 when all were kept.</summary>
    public static (string Text, int FirstLeftOut) Clean(string text)
    {
        var first = -1;
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var sign);
            var length = isWhole ? sign.Utf16SequenceLength : 1;
            if (isWhole && !IsLeftOut(sign))
            {
                kept?.Append(text, i, length);
            }
            else if (kept is null)
            {
                first = i;
                kept = new StringBuilder(text, 0, i, text.Length);
            }

            i += length;
        }

        return (kept?.ToString() ?? text, first);
    }

    /// <summary>The code point at an index, also of half a surrogate pair.</summary>
    public static int CodeAt(string text, int index) => Rune.TryGetRuneAt(text, index, out var sign) ? sign.Value : text[index];
}
