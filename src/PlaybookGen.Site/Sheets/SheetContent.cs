using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>Everything that a sheet has to say. Keys are unique over all its items. A column without items is not drawn.</summary>
public sealed record SheetContent
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<SheetItem> Resources { get; init; } = [];

    public IReadOnlyList<SheetItem> Tactics { get; init; } = [];

    public IReadOnlyList<SheetItem> Objectives { get; init; } = [];

    public IReadOnlyList<SheetItem> Outcome { get; init; } = [];

    public IReadOnlyList<SheetItem> Goal { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<SheetItem>> Columns => [Resources, Tactics, Objectives, Outcome, Goal];

    /// <summary>Whether any tactic has another colour than white: only then colours are marked.</summary>
    public bool HasColours => Tactics.Any(item => item.Colour is not null and not TacticColour.White);
}
