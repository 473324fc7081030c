namespace PlaybookGen.Search;

/// <summary>Cuts a script into tokens, without comments. For scripts of our own: of templates and JSX it knows nothing.</summary>
static class ScriptTokens
{
    // After these a slash begins a pattern; after a name, a number or a closing bracket it divides.
    const string BeforePattern = "(,=:[!&|?{};<>+-*%~^";

    public static IReadOnlyList<ScriptToken> Of(string script)
    {
        var tokens = new List<ScriptToken>();
        bool isLineStart = true;
        for (int at = 0; at < script.Length;)
        {
            char c = script[at];
            if (char.IsWhiteSpace(c))
            {
                isLineStart |= c == '\n';
                at++;
                continue;
            }

            int end = IsComment(script, at) ? EndOfComment(script, at)
                : IsNamePart(c) ? EndOfName(script, at)
                : c is '"' or '\'' ? EndOfQuoted(script, at + 1, c)
                : c == '/' && IsPattern(tokens) ? EndOfName(script, EndOfPattern(script, at + 1))
                : at + 1;
            if (c == '`') throw new ArgumentException("A template cannot be shortened.", nameof(script));
            if (!IsComment(script, at))
            {
                tokens.Add(new ScriptToken(script[at..end], IsNamePart(c) && !char.IsAsciiDigit(c), at > 0 && char.IsWhiteSpace(script[at - 1]), isLineStart));
                isLineStart = false;
            }

            at = end;
        }

        return tokens;
    }

    public static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    static bool IsComment(string script, int at) => at + 1 < script.Length && script[at] == '/' && script[at + 1] is '/' or '*';

    static int EndOfComment(string script, int at)
    {
        bool isLine = script[at + 1] == '/';
        int end = script.IndexOf(isLine ? "\n" : "*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? script.Length : isLine ? end : end + 2;
    }

    static int EndOfName(string script, int at)
    {
        while (at < script.Length && IsNamePart(script[at])) at++;
        return at;
    }

    static int EndOfQuoted(string script, int at, char quote)
    {
        while (script[at] != quote) at += script[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    static int EndOfPattern(string script, int at)
    {
        for (bool isInClass = false; script[at] != '/' || isInClass; at++)
        {
            if (script[at] == '\\') at++;
            else if (script[at] == '[') isInClass = true;
            else if (script[at] == ']') isInClass = false;
        }

        return at + 1;
    }

    static bool IsPattern(List<ScriptToken> before) => before.Count == 0 || before[^1].Text == "return" || BeforePattern.Contains(before[^1].Text[^1], StringComparison.Ordinal);
}
