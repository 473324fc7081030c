namespace PlaybookGen.Content;

/// <summary>YAML as it was written, before anybody asks what it means.</summary>
/// <param name="Line">In the whole file, from 1.</param>
/// <param name="Column">From 1.</param>
public abstract record YamlNode(int Line, int Column)
{
    /// <summary>A scalar. YAML's guess at its type is not taken.</summary>
    /// <param name="IsPlain">Whether it stands without quotation marks on one or more lines.</param>
    /// <param name="Comment">What YAML took for a comment behind it, with the sign and the blanks before; null when there is none.</param>
    public sealed record Text(int Line, int Column, string Value, bool IsPlain, string? Comment) : YamlNode(Line, Column)
    {
        /// <summary>Whether it says that there is no value.</summary>
        public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
    }

    public sealed record Items(int Line, int Column, IReadOnlyList<YamlNode> Nodes) : YamlNode(Line, Column);

    public sealed record Map(int Line, int Column, IReadOnlyList<(YamlNode Key, YamlNode Value)> Pairs) : YamlNode(Line, Column);

    /// <summary>Something that was reported already and says no more.</summary>
    public sealed record Reported(int Line, int Column) : YamlNode(Line, Column);
}
