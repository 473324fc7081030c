namespace PlaybookGen.Content;

/// <summary>The entries of a list that was written as one text: <c>i1、i2</c>, <c>［i1, i2］</c>.</summary>
public static class ListGuess
{
    private static readonly char[] Separators = ['、', ',', '，', ';', '；', '・', '\n'];

    /// <summary>The entries; the text alone when it doesn't look like a list.</summary>
    public static IReadOnlyList<string> Of(string text) =>
    [
        .. text.Trim('［', '］', '[', ']', '【', '】', '｛', '｝', '（', '）', '(', ')')
            .Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
    ];
}
