namespace PlaybookGen.Search;

/// <summary>A term while the index is made: two numbers instead of a new string for each pair of signs that touch.</summary>
/// <param name="First">A sign's code times 2, plus 1 if it is long; or a word's number after <see cref="FirstWord"/>.</param>
/// <param name="Second">A sign as above; 0 for none.</param>
readonly record struct TermKey(int First, int Second)
{
    public const int FirstWord = 0x100000;

    public string Text(IReadOnlyList<string> words)
    {
        if (Second == 0) return Name(First, words) + (First < FirstWord && IsLong(First) ? "1" : "");
        int mask = (First < FirstWord && IsLong(First) ? 1 : 0) + (IsLong(Second) ? 2 : 0);
        return Name(First, words) + Name(Second, words) + (mask == 0 ? "" : ((char)('0' + mask)).ToString());
    }

    static bool IsLong(int code) => (code & 1) == 1;

    static string Name(int code, IReadOnlyList<string> words) =>
        code >= FirstWord ? words[code - FirstWord] : char.ConvertFromUtf32(code >> 1);
}
