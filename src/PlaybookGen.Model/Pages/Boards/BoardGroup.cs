namespace PlaybookGen.Model;

/// <summary>One heading of a board with what stands under it.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Says">What the heading means.</param>
/// <param name="Count">How much the library holds, evidence and practice apart; empty for nothing to count.</param>
/// <param name="More">How many are not shown.</param>
public sealed record BoardGroup(string Id, string Title, string Says, string Count, IReadOnlyList<BoardItem> Items, int More)
{
    /// <summary>Terms, sheets and drills of this heading.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Where those that are not shown can be reached; null when all are shown.</summary>
    public Link? All { get; init; }

    /// <summary>Asks for a case where there is none.</summary>
    public Link? Invitation { get; init; }
}
