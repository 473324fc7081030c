using System.Globalization;
using System.Text;

namespace PlaybookGen.Search;

/// <summary>The state of cutting one text: takes folded characters, gives units.</summary>
sealed class UnitReading(string text)
{
    readonly List<Unit> units = [];
    readonly StringBuilder word = new();
    int wordStart;
    int wordEnd;
    int position = -1;
    bool hasBorder;
    bool touches;

    /// <param name="code">A folded character, which came from <c>text[start..end]</c>.</param>
    public void Add(int code, int start, int end)
    {
        if (IsLongMark(code, end) && touches && word.Length == 0 && units[^1].Script is UnitScript.Katakana or UnitScript.Hiragana)
            units[^1] = units[^1] with { IsLong = true, End = end };
        else if (Fold.IsSign(code)) AddSign(code, start, end);
        else if (IsJoiner(code)) EndWord();
        else if (IsWordPart(code)) AddToWord(code, start, end);
        else
        {
            EndWord();
            hasBorder = true;
        }
    }

    public IReadOnlyList<Unit> Finish()
    {
        EndWord();
        return units;
    }

    void AddSign(int code, int start, int end)
    {
        EndWord();
        UnitScript script = code is not (>= 'ぁ' and <= 'ゟ') ? UnitScript.Ideograph
            : text[start] >= '゠' && text[start] is not ('ヵ' or 'ヶ') ? UnitScript.Katakana : UnitScript.Hiragana;
        string sign = code <= 0xFFFF ? Fold.Sign((char)code) : char.ConvertFromUtf32(code);
        units.Add(new Unit(sign, false, script, NextPosition(), start, end));
        touches = true;
    }

    void AddToWord(int code, int start, int end)
    {
        if (word.Length == 0) wordStart = start;
        if (code <= 0xFFFF) word.Append((char)code);
        else word.Append(char.ConvertFromUtf32(code));
        wordEnd = end;
    }

    void EndWord()
    {
        touches = false;
        if (word.Length == 0) return;
        units.Add(new Unit(word.ToString(), false, UnitScript.Word, NextPosition(), wordStart, wordEnd));
        word.Clear();
    }

    int NextPosition()
    {
        position += hasBorder && position >= 0 ? 2 : 1;
        hasBorder = false;
        return position;
    }

    /// <summary>ー, or a dash that stands for it: before more katakana, as in サ−バ. A dash elsewhere joins, as in オン-line.</summary>
    bool IsLongMark(int code, int end) => code == 'ー' || (IsDash(code) && end < text.Length && text[end] is (>= 'ァ' and <= 'ヺ') or (>= 'ｦ' and <= 'ﾝ'));

    static bool IsDash(int code) => code is '-' or (>= 0x2010 and <= 0x2015) or 0x2212 or 0x2500;

    /// <summary>What stands between parts of one name: カスタマー・サクセス, e-mail, v1.2. It is no border.</summary>
    static bool IsJoiner(int code) => code is ' ' or '\t' or 0x0B or 0x0C or 0x1680 or '.' or '_' or '/' or '\'' or 0x2019 or 0xB7 or '・' or '゠' or 'ー' || IsDash(code);

    /// <summary>Letters, marks and numbers: the first eleven categories.</summary>
    static bool IsWordPart(int code) => Rune.GetUnicodeCategory(new Rune(code)) <= UnicodeCategory.OtherNumber;
}
