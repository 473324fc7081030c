namespace PlaybookGen.Model;

/// <summary>Evidence that says the same about the pattern.</summary>
/// <param name="Rows">The newest; <paramref name="More"/> further ones are left out.</param>
public sealed record EvidenceGroup(EvidenceRole Role, IReadOnlyList<EvidenceRow> Rows, int More)
{
    /// <summary>So many rows stand open, so that what speaks against a pattern is never far below what speaks for it.</summary>
    public const int First = 8;

    public int Count => Rows.Count + More;

    public string Anchor => "evidence-" + FormatWord.Of(Role);
}
