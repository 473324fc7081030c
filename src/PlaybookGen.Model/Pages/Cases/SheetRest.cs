namespace PlaybookGen.Model;

/// <summary>What a column of a sheet has beyond its boxes.</summary>
/// <param name="Column">The heading of the column.</param>
/// <param name="Texts">In the order of the plan, at most <see cref="Most"/>.</param>
/// <param name="More">How many further ones only the page's own table has.</param>
public sealed record SheetRest(string Column, IReadOnlyList<string> Texts, int More)
{
    /// <summary>As many as a printed sheet has room for beside its drawing.</summary>
    public const int Most = 60;

    /// <summary>So many say what is done as well; more are named only.</summary>
    public const int MostInFull = 12;
}
