namespace PlaybookGen.Search;

/// <summary>Tells variables from properties, by the brackets around them.</summary>
static class NameUses
{
    // After these a brace begins an object or a pattern, after others a block. The arrow's last sign is not among them.
    static readonly HashSet<string> BeforeObject = new(StringComparer.Ordinal) { "(", ",", "[", ":", "?", "|", "&", ".", "=", "return", "const", "let", "yield" };

    public static IReadOnlyList<NameUse> Of(IReadOnlyList<ScriptToken> tokens)
    {
        var uses = new NameUse[tokens.Count];
        var isObject = new Stack<bool>();
        for (int i = 0; i < tokens.Count; i++)
        {
            string text = tokens[i].Text;
            if (text is "{" or "(" or "[") isObject.Push(text == "{" && BeforeObject.Contains(At(tokens, i - 1)));
            else if (text is "}" or ")" or "]") isObject.Pop();
            else if (tokens[i].IsName) uses[i] = Use(At(tokens, i - 3) + At(tokens, i - 2), At(tokens, i - 1), At(tokens, i + 1), isObject.TryPeek(out bool isInObject) && isInObject);
        }

        return uses;
    }

    static NameUse Use(string beforeThat, string before, string after, bool isInObject)
    {
        if (before == "." && !beforeThat.EndsWith("..", StringComparison.Ordinal)) return NameUse.Property;
        if (!isInObject || before is not ("{" or ",")) return NameUse.Variable;
        return after is "," or "}" or "=" ? NameUse.Shorthand : NameUse.Property;
    }

    static string At(IReadOnlyList<ScriptToken> tokens, int i) => i >= 0 && i < tokens.Count ? tokens[i].Text : "";
}
