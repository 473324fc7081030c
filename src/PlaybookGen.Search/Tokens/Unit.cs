namespace PlaybookGen.Search;

/// <summary>The least piece of text that can be searched for: a word, or one Japanese sign.</summary>
/// <param name="Text">Folded; of a sign, without its long vowel mark.</param>
/// <param name="IsLong">Whether a long vowel mark follows the sign: サーバ and サーバー differ in this alone.</param>
/// <param name="Position">From 0. Units that touch differ by 1; a border (punctuation, line end) between them adds 1 more.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="End">Where it ends, its long vowel mark included.</param>
public readonly record struct Unit(string Text, bool IsLong, UnitScript Script, int Position, int Start, int End)
{
    public bool IsSign => Script != UnitScript.Word;
}
