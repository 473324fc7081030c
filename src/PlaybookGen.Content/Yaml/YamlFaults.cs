namespace PlaybookGen.Content;

/// <summary>Says in a writer's words why YAML couldn't be read. The parser's own messages speak of tokens, and often of a later line.</summary>
public static class YamlFaults
{
    /// <param name="line">Where the parser gave up, from 1 within the YAML.</param>
    public static Problem Explain(SourceFile file, YamlText yaml, int line, int column) =>
        Problems.YamlCannotBeRead(new Location(file, yaml.FirstLine - 1 + Math.Max(line, 1), Math.Max(column, 1)));

    /// <summary>A line that names a key but lacks the colon and blank after it; null when it is something else.</summary>
    public static Problem? MissedColon(SourceFile file, int line) => null;
}
