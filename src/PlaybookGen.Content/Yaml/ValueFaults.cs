namespace PlaybookGen.Content;

/// <summary>Mistakes with signs that mean something to YAML at the beginning of a value.</summary>
public static class ValueFaults
{
    /// <summary>A value, also inside braces, that begins with a sign which no value may begin with.</summary>
    public static Problem? Reserved(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Value.Length == 0)
            return null;
        var isReserved = line.Value[0] switch
        {
            '%' or '@' or '`' => true,
            ',' or ']' or '}' => line.Key is not null,
            '|' or '>' => !line.OpensBlock,
            '*' => line.Value.AsSpan(1).IndexOfAny(' ', '*') >= 0,
            '-' or '?' => line.Key is not null && line.Value.Length > 1 && line.Value[1] == ' ',
            _ => false,
        };
        if (isReserved)
            return Problems.ValueNeedsQuotes(lines.At(index, line.ValueColumn), line.Value[..1], lines.Quoted(index));
        return line.Value[0] is '{' or '[' ? InBraces(lines, index) : null;
    }

    /// <summary>A value that begins with a quotation mark which doesn't close it.</summary>
    public static Problem? Quote(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Value.Length == 0 || line.Value[0] is not ('"' or '\''))
            return null;
        var end = QuoteEnd(line.Value, 0);
        if (end < 0)
            return Closes(lines, index, line.Value[0]) ? null : Problems.QuoteIsNotClosed(lines.At(index, line.ValueColumn), line.Value[0]);
        var rest = line.Value[(end + 1)..].Trim();
        return rest.Length == 0 || rest[0] == '#' || (line.Key is null && rest[0] == ':')
            ? null
            : Problems.TextAfterQuote(lines.At(index, line.ValueColumn + end + 1), lines.Quoted(index));
    }

    /// <summary>A value that begins with a bracket which is never closed, or after which text goes on.</summary>
    public static Problem? Bracket(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Value.Length == 0 || line.Value[0] is not ('[' or '{'))
            return null;
        var open = new Stack<(char Sign, int Line, int Column)>();
        for (var at = index; at < lines.Count; at++)
        {
            // A key in line with this one or further out says that the brackets should have been closed before.
            if (at > index && lines[at].Key is { } key && KnownKeys.Contains(key) && lines[at].KeyColumn <= line.KeyColumn)
                break;
            var text = lines.Raw(at);
            for (var i = at == index ? line.ValueColumn - 1 : 0; i < text.Length; i++)
            {
                if (text[i] is '"' or '\'' && QuoteEnd(text, i) is >= 0 and var end && (i == 0 || text[i - 1] is ' ' or '[' or '{' or ','))
                    i = end;
                else if (text[i] == '#' && i > 0 && text[i - 1] == ' ')
                    break;
                else if (text[i] is '[' or '{')
                    open.Push((text[i], at, i + 1));
                else if (text[i] is ']' or '}' && open.TryPop(out var last) && last.Sign != (text[i] == ']' ? '[' : '{'))
                    return NotClosed(lines, last);
                else if (text[i] is ']' or '}' && open.Count == 0)
                    return AfterBracket(lines, index, text[(i + 1)..].Trim());
            }
        }

        return open.Count == 0 ? null : NotClosed(lines, open.Peek());
    }

    /// <summary>A question mark for a value in a list: to YAML it opens a key, of which parsers make different things.</summary>
    public static Problem? QuestionInList(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Value is not ['[' or '{', ..])
            return null;
        var text = lines.Raw(index);
        var open = new Stack<char>();
        for (var i = line.ValueColumn - 1; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' && QuoteEnd(text, i) is >= 0 and var end)
                i = end;
            else if (text[i] is '[' or '{')
                open.Push(text[i]);
            else if (text[i] is ']' or '}')
                open.TryPop(out _);
            else if (text[i] == '?' && open.TryPeek(out var inner) && inner == '[' && (i + 1 == text.Length || text[i + 1] is ' ' or ',' or ']') && text[..i].TrimEnd() is [.., '[' or ','])
                return Problems.ValueNeedsQuotes(lines.At(index, i + 1), "?", "'?'");
        }

        return null;
    }

    private static Problem? AfterBracket(YamlLines lines, int index, string rest) =>
        rest.Length == 0 || rest[0] is '#' or ':' ? null
            : Problems.ValueNeedsQuotes(lines.At(index, lines[index].ValueColumn), lines[index].Value[..1], lines.Quoted(index));

    private static Problem NotClosed(YamlLines lines, (char Sign, int Line, int Column) open) =>
        Problems.BracketIsNotClosed(lines.At(open.Line, open.Column), open.Sign, open.Sign == '[' ? ']' : '}');

    private static Problem? InBraces(YamlLines lines, int index)
    {
        var text = lines.Raw(index);
        for (var i = lines[index].ValueColumn - 1; i < text.Length; i++)
        {
            if (text[i] is '"' or '\'' && QuoteEnd(text, i) is >= 0 and var end)
                i = end;
            var isReserved = text[i] is '%' or '@' or '`' or '#' || (text[i] == '?' && (i + 1 == text.Length || text[i + 1] is ' ' or ',' or ']' or '}'));
            if (!isReserved || text[..i].TrimEnd() is not [.., ':' or ',' or '[' or '{'] before)
                continue;
            var to = text.AsSpan(i).IndexOfAny(',', ']', '}');
            var key = before[^1] == ':' ? before[(before.LastIndexOfAny(['{', ',', '[']) + 1)..^1].Trim() : null;
            return Problems.ValueNeedsQuotes(lines.At(index, i + 1), text[i].ToString(), YamlLines.Quoted(key, to < 0 ? text[i..] : text.Substring(i, to)));
        }

        return null;
    }

    /// <summary>Whether a quotation that goes on below is closed before the next known key.</summary>
    private static bool Closes(YamlLines lines, int index, char quote)
    {
        for (var at = index + 1; at < lines.Count; at++)
        {
            if (lines[at].Key is { } key && KnownKeys.Contains(key))
                return false;
            if (lines.Raw(at).Contains(quote, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The index of the quotation mark that closes the one at an index; -1 when it isn't on this line.</summary>
    private static int QuoteEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[start] == '"' && text[i] == '\\')
                i++;
            else if (text[i] == text[start] && text[start] == '\'' && i + 1 < text.Length && text[i + 1] == '\'')
                i++;
            else if (text[i] == text[start])
                return i;
        }

        return -1;
    }
}
