namespace PlaybookGen.Model;

/// <summary>A place in a content file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">In UTF-16 units, counted from 1.</param>
public sealed record Location(SourceFile File, int Line, int Column)
{
    public override string ToString() => $"{File.Path}:{Line}:{Column}";
}
