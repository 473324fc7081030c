using System.Text;

namespace PlaybookGen.Search;

/// <summary>
/// Publishes a script in fewer bytes: without comments and needless space, and with short names for its variables. Whatever its scope, a
/// variable's name becomes the same short one everywhere, so nothing that was apart becomes one. The engine is what a first answer costs
/// most, and this takes a fifth off it, gzipped.
/// </summary>
static class ShortScript
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Keywords, and what the browser has named; its types, which begin with a capital letter, are kept too.</summary>
    static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "default", "delete", "do", "document", "else", "extends", "false", "finally",
        "for", "function", "if", "in", "instanceof", "let", "new", "null", "of", "playbookSearchPart", "return", "super", "switch", "this", "throw", "true", "try", "typeof",
        "undefined", "var", "void", "while", "window", "yield",
    };

    public static string Of(string script)
    {
        IReadOnlyList<ScriptToken> tokens = ScriptTokens.Of(script);
        IReadOnlyList<NameUse> uses = NameUses.Of(tokens);
        Dictionary<string, string> names = Names(tokens, uses);
        var text = new StringBuilder();
        foreach (var (token, use) in tokens.Zip(uses))
        {
            string shorter = use is NameUse.Variable or NameUse.Shorthand ? names.GetValueOrDefault(token.Text, token.Text) : token.Text;
            string written = use == NameUse.Shorthand && shorter != token.Text ? $"{token.Text}:{shorter}" : shorter;
            if (text.Length > 0 && token.IsLineStart) text.Append('\n');
            else if (text.Length > 0 && NeedsSpace(text[^1], written[0], token.IsApart)) text.Append(' ');
            text.Append(written);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>The most frequent variables get the shortest names; of equally frequent ones, the first.</summary>
    static Dictionary<string, string> Names(IReadOnlyList<ScriptToken> tokens, IReadOnlyList<NameUse> uses) =>
        tokens.Where((token, i) => uses[i] is NameUse.Variable or NameUse.Shorthand && !Kept.Contains(token.Text) && !char.IsAsciiLetterUpper(token.Text[0]))
            .GroupBy(token => token.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Zip(Shortest().Where(name => !Kept.Contains(name)))
            .ToDictionary(pair => pair.First.Key, pair => pair.Second, StringComparer.Ordinal);

    static bool NeedsSpace(char before, char next, bool isApart) =>
        (ScriptTokens.IsNamePart(before) && ScriptTokens.IsNamePart(next)) || (isApart && before == next && before is ('+' or '-' or '/'));

    static IEnumerable<string> Shortest() =>
        Letters.Select(letter => letter.ToString()).Concat(Letters.SelectMany(first => Letters.Select(second => $"{first}{second}")));
}
