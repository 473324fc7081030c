namespace PlaybookGen.Content;

/// <summary>A place of a text that can tell a reader whom it is about.</summary>
/// <param name="Start">Its first UTF-16 unit, from 0.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Replacement">What may stand there instead; the same for the same name within one reading.</param>
public sealed record NameFinding(NameKind Kind, int Start, string Text, string Replacement)
{
    public int End => Start + Text.Length;
}
