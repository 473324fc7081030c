namespace PlaybookGen.Content;

/// <summary>Mistakes in the blanks at the beginning of a line.</summary>
public static class IndentFaults
{
    public static Problem? Tab(YamlLines lines, int index)
    {
        var tab = lines[index].Indent.IndexOf('\t', StringComparison.Ordinal);
        return tab < 0 ? null : Problems.TabIndents(lines.At(index, tab + 1));
    }

    /// <summary>A no-break, ideographic or other special blank before a key or a dash.</summary>
    public static Problem? WideBlank(YamlLines lines, int index)
    {
        var line = lines[index];
        var blank = line.Indent.AsSpan().IndexOfAnyExcept(' ', '\t');
        var isEntry = line.Key is not null || line.KeyColumn > line.Indent.Length + 1;
        return blank < 0 || !isEntry ? null : Problems.WideBlankIndents(lines.At(index, blank + 1), line.Indent[blank]);
    }

    /// <summary>The first key of all, further in than those that follow.</summary>
    public static Problem? First(YamlLines lines, int index) =>
        lines.Above(index) < 0 && lines[index] is { Key: not null, Indent.Length: > 0 } line
        && Enumerable.Range(index + 1, lines.Count - index - 1).Any(other => !lines.IsSilent(other) && lines[other] is { Key: not null, Indent: "" })
            ? Problems.IndentationDiffers(lines.At(index, line.KeyColumn), 0)
            : null;

    /// <summary>A key further in than the key above it, which has a value already.</summary>
    public static Problem? Deeper(YamlLines lines, int index)
    {
        var above = lines.Above(index);
        return above >= 0 && lines[index] is { Key: not null } line && lines[above] is { Key: not null, Value.Length: > 0 } upper
            && line.KeyColumn > upper.KeyColumn && upper.Value[0] is not ('&' or '!' or '|' or '>' or '[' or '{' or '#')
                ? Problems.IndentationDiffers(lines.At(index, line.KeyColumn), upper.KeyColumn - 1)
                : null;
    }

    /// <summary>A key further out than the one above it, but in line with none of those that are open.</summary>
    public static Problem? Between(YamlLines lines, int index)
    {
        var line = lines[index];
        if (line.Key is null || line.Indent.Length == 0)
            return null;
        var nearest = -1;
        for (var above = lines.Above(index); above >= 0; above = lines.Above(above))
        {
            var upper = lines[above];
            if (upper.Key is null)
                continue;
            if (upper.KeyColumn == line.KeyColumn || upper.Indent.Length == line.Indent.Length)
                return null;
            if (nearest < 0 && upper.KeyColumn < line.KeyColumn && upper.Value.Length == 0)
                return null;
            if (nearest < 0 && upper.KeyColumn > line.KeyColumn)
                nearest = upper.KeyColumn;
            if (upper.KeyColumn < line.KeyColumn)
                return nearest < 0 ? null : Problems.IndentationDiffers(lines.At(index, line.KeyColumn), nearest - 1);
        }

        return null;
    }
}
