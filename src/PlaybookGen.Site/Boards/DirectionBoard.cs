using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>発展の四方向: the steps that cases took in each, from one 局面 to the next.</summary>
public static class DirectionBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration) =>
        [.. Enum.GetValues<Direction>().Select(direction => Group(direction, [.. exploration.Phases.Where(phase => phase.State.Direction == direction).EvidenceFirst()], exploration.Catalogue))];

    private static BoardGroup Group(Direction direction, IReadOnlyList<PlayedPhase> phases, Catalogue catalogue) => new(
        "direction-" + FormatWord.Of(direction),
        catalogue.Words.Of(direction),
        catalogue.Words.Meaning(direction),
        BoardItems.Count(phases, catalogue.Words),
        [.. phases.Take(BoardItems.Shown).Select(phase => Item(phase, catalogue))],
        Math.Max(0, phases.Count - BoardItems.Shown));

    private static BoardItem Item(PlayedPhase phase, Catalogue catalogue)
    {
        var next = phase.Case.History.ElementAtOrDefault(phase.Revision + 1);
        return BoardItems.Item(
            phase,
            next is null ? phase.State.Title : Words.FromTo(phase.State.Title, next.Title),
            BoardItems.Facts((catalogue.Words.Why, phase.State.Learned), (catalogue.Words.WhatCameOfIt, next?.Status is { } status ? catalogue.Words.OfStep(status) : null)),
            catalogue);
    }
}
