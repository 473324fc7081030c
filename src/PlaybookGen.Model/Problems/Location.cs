namespace PlaybookGen.Model;

/// <summary>A place in a content file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">In UTF-16 units, counted from 1.</param>
public sealed record Location(SourceFile File, int Line, int Column)
{
    /// <summary>Stands for the command line, when no content file is to blame.</summary>
    public static Location CommandLine { get; } = new(new SourceFile("", ""), 0, 0);

    /// <summary>The start of a file or folder that no line of is shown.</summary>
    public static Location StartOf(string path) => new(new SourceFile(path, ""), 1, 1);

    public bool IsInFile => Line > 0;

    public override string ToString() => $"{File.Path}:{Line}:{Column}";
}
