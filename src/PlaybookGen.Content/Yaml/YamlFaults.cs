namespace PlaybookGen.Content;

/// <summary>
/// Says in a writer's words why YAML couldn't be read. The parser's own messages speak of tokens, and often of a later line than the one to mend,
/// so the lines up to that place are looked over for the mistakes that people make.
/// </summary>
public static class YamlFaults
{
    private delegate Problem? Look(YamlLines lines, int index);

    /// <summary>In the order in which a line is asked: the plainest mistakes first.</summary>
    private static readonly Look[] Looks =
    [
        TextFaults.BoldKey, TextFaults.PastedTable, IndentFaults.Tab, IndentFaults.WideBlank, TextFaults.Bullet, ColonFaults.WideColon, ColonFaults.NoBlank, ColonFaults.NoColon,
        ValueFaults.Reserved, ValueFaults.Quote, ValueFaults.Bracket, ColonFaults.InValue, IndentFaults.First, IndentFaults.Deeper, IndentFaults.Between, TextFaults.GoesOn,
    ];

    /// <param name="line">Where the parser gave up, from 1 within the YAML; 0 when it didn't say.</param>
    public static Problem Explain(SourceFile file, YamlText yaml, int line)
    {
        var lines = new YamlLines(file, yaml);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.IsSilent(i))
                continue;
            // The parser blames the first line for a tab anywhere, and nothing it names comes before what it saw last.
            var looks = line <= 1 || i < line ? Looks : Looks[..4];
            foreach (var look in looks)
            {
                if (look(lines, i) is { } problem)
                    return problem;
            }
        }

        var at = Math.Clamp(line, 1, lines.Count);
        // Parsers name different signs of a line that none of these looks explains: the line is what can be told.
        var told = lines[at - 1];
        return told.Value is ['[' or '{', ..]
            ? Problems.BracketsCannotBeRead(lines.At(at - 1, told.ValueColumn))
            : Problems.YamlCannotBeRead(lines.At(at - 1, told.Indent.Length + 1));
    }

    /// <summary>A line that names a key but lacks the colon and blank after it; null when it is something else.</summary>
    public static Problem? MissedColon(SourceFile file, int line)
    {
        var lines = new YamlLines(file, new YamlText(file.Line(line) ?? "", line));
        return ColonFaults.WideColon(lines, 0) ?? ColonFaults.NoBlank(lines, 0) ?? ColonFaults.NoColon(lines, 0);
    }
}
