namespace PlaybookGen.Content;

/// <summary>Mistakes with the colon between a key and its value.</summary>
public static class ColonFaults
{
    /// <summary>A known key with a full-width colon behind it.</summary>
    public static Problem? WideColon(YamlLines lines, int index) =>
        KnownKeyBefore(lines, index, '：') is { } key ? Problems.WideColonAfterKey(lines.At(index, lines[index].KeyColumn + key.Length), key) : null;

    /// <summary>A known key with a colon but no blank behind it.</summary>
    public static Problem? NoBlank(YamlLines lines, int index) =>
        KnownKeyBefore(lines, index, ':') is { } key ? Problems.ColonNeedsBlank(lines.At(index, lines[index].KeyColumn + key.Length), key) : null;

    /// <summary>A known key with a blank but no colon behind it.</summary>
    public static Problem? NoColon(YamlLines lines, int index) =>
        (KnownKeyBefore(lines, index, ' ') ?? KnownKeyBefore(lines, index, '　')) is { } key
            ? Problems.ColonIsMissing(lines.At(index, lines[index].KeyColumn + key.Length), key)
            : null;

    /// <summary>A value without quotation marks that holds a colon with a blank, or ends with a colon.</summary>
    public static Problem? InValue(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Key is null || line.Value.Length == 0 || line.Value[0] is '"' or '\'' or '[' or '{' or '|' or '>')
            return null;
        var colon = line.Value.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && line.Value[^1] == ':')
            colon = line.Value.Length - 1;
        var comment = line.Value.IndexOf(" #", StringComparison.Ordinal);
        return colon < 0 || (comment >= 0 && comment < colon) ? null : Problems.ColonInValue(lines.At(index, line.ValueColumn + colon), lines.Quoted(index));
    }

    /// <summary>The known key that the line begins with, if this sign follows it directly.</summary>
    private static string? KnownKeyBefore(YamlLines lines, int index, char sign)
    {
        var line = lines[index];
        if (line.Key is not null && KnownKeys.Contains(line.Key))
            return null;
        var text = lines.Raw(index)[(line.KeyColumn - 1)..];
        var end = text.IndexOf(sign, StringComparison.Ordinal);
        return end > 0 && KnownKeys.Contains(text[..end]) ? text[..end] : null;
    }
}
