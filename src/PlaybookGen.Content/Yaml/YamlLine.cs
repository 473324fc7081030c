namespace PlaybookGen.Content;

/// <summary>One line of YAML as a person sees it: how far it is indented, which key it names, what stands behind.</summary>
/// <param name="Indent">Blanks of any kind before the first sign.</param>
/// <param name="KeyColumn">The column of the key, behind dashes, from 1.</param>
/// <param name="Key">Without quotation marks; null when the line names none.</param>
/// <param name="ValueColumn">The column of the value, from 1.</param>
/// <param name="Value">What stands behind the colon, or the whole line without a key; without blanks around it.</param>
public readonly record struct YamlLine(string Indent, int KeyColumn, string? Key, int ValueColumn, string Value)
{
    /// <summary>Whether the value opens a text that goes on, further indented, on the next lines.</summary>
    public bool OpensBlock => Value.Length > 0 && Value[0] is '|' or '>' && Value.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+', '-') is "|" or ">";

    public static YamlLine Of(string line)
    {
        var start = 0;
        while (start < line.Length && (line[start] is '\t' or '\uFEFF' or '\u200B' || char.IsWhiteSpace(line[start])))
            start++;
        var at = start;
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ')
            at = Skip(line, at + 1);
        var colon = KeyEnd(line, at);
        if (colon < 0)
            return new YamlLine(line[..start], at + 1, null, at + 1, line[at..].TrimEnd());
        var value = Skip(line, colon + 1);
        return new YamlLine(line[..start], at + 1, line[at..colon].Trim().Trim('"', '\''), value + 1, line[value..].TrimEnd());
    }

    /// <summary>The colon that ends the key: followed by a blank or the end, before anything that can't be part of a key.</summary>
    private static int KeyEnd(string line, int from)
    {
        if (from >= line.Length || line[from] is '[' or '{' or '#' or '|' or '>')
            return -1;
        var quote = line[from] is '"' or '\'' ? line[from] : '\0';
        for (var i = from + (quote == '\0' ? 0 : 1); i < line.Length; i++)
        {
            if (quote != '\0')
                quote = line[i] == quote ? '\0' : quote;
            else if (line[i] == ':' && (i + 1 == line.Length || line[i + 1] is ' ' or '\t'))
                return i;
            else if (line[i] == '#' && i > 0 && line[i - 1] == ' ')
                return -1;
        }

        return -1;
    }

    private static int Skip(string line, int from)
    {
        while (from < line.Length && line[from] is ' ' or '\t')
            from++;
        return from;
    }
}
