namespace PlaybookGen.Site.Sheets;

/// <summary>What a reader sees as one sign: a letter with its marks, an emoji with all that is joined to it.</summary>
/// <param name="Kind">The kind of its first sign.</param>
/// <param name="Advance">In thousandths of the font size.</param>
public readonly record struct TextCluster(ReadOnlyMemory<char> Text, SignKind Kind, int Advance)
{
    public char First => Text.Span[0];
}
