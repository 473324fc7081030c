namespace PlaybookGen.Content;

/// <summary>The lines of a YAML text that couldn't be read.</summary>
public sealed class YamlLines
{
    private readonly SourceFile file;
    private readonly int firstLine;
    private readonly string[] raw;
    private readonly YamlLine[] lines;
    private readonly bool[] isSilent;

    public YamlLines(SourceFile file, YamlText yaml)
    {
        this.file = file;
        firstLine = yaml.FirstLine;
        raw = yaml.Text.TrimEnd('\n').Split('\n');
        lines = [.. raw.Select(YamlLine.Of)];
        isSilent = new bool[raw.Length];
        for (var (i, block) = (0, -1); i < raw.Length; i++)
        {
            isSilent[i] = string.IsNullOrWhiteSpace(raw[i]) || lines[i].Value.StartsWith('#') || (block >= 0 && lines[i].Indent.Length > block);
            if (!isSilent[i])
                block = lines[i].OpensBlock ? lines[i].Indent.Length : -1;
        }
    }

    public int Count => lines.Length;

    public YamlLine this[int index] => lines[index];

    public string Raw(int index) => raw[index];

    /// <summary>Whether a line holds nothing but blanks, a comment or a part of a text over several lines.</summary>
    public bool IsSilent(int index) => isSilent[index];

    /// <summary>The nearest line above that isn't silent; -1 at the top.</summary>
    public int Above(int index)
    {
        do
            index--;
        while (index >= 0 && isSilent[index]);
        return index;
    }

    /// <param name="column">From 1.</param>
    public Location At(int index, int column) => new(file, firstLine + index, Math.Max(column, 1));

    /// <summary>The key with its value in single quotation marks.</summary>
    public string Quoted(int index) => Quoted(lines[index].Key, lines[index].Value);

    public static string Quoted(string? key, string value)
    {
        var comment = value.IndexOf("  # ", StringComparison.Ordinal);
        var text = "'" + Unquoted((comment < 0 ? value : value[..comment]).Trim()).Replace("'", "''", StringComparison.Ordinal) + "'";
        return key is null ? text : $"{key}: {text}";
    }

    /// <summary>Without the quotation marks around it, where another of them stands alone inside: <c>'It's'</c>.</summary>
    private static string Unquoted(string value) =>
        value.Length > 2 && value[0] is '"' or '\'' && value[^1] == value[0] && value.Count(sign => sign == value[0]) % 2 == 1 ? value[1..^1] : value;
}
