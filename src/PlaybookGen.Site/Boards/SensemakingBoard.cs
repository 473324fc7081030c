using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>センスメイキングの九つの方法, each with the 局面 that used it.</summary>
public static class SensemakingBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration) =>
        [.. Enum.GetValues<SensemakingMethod>().Select(method => Group(method, exploration))];

    private static BoardGroup Group(SensemakingMethod method, Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var tactics = catalogue.Taxonomy[Facet.Tactics].Where(term => term.Sensemaking.Contains(method)).Select(term => new TermId(Facet.Tactics, term.Id)).ToHashSet();
        var phases = exploration.Phases.Where(phase => phase.Done.Any(tactics.Contains)).EvidenceFirst().ToList();
        return new BoardGroup(
            "method-" + FormatWord.Of(method),
            words.Of(method),
            words.Meaning(method),
            BoardItems.Count(phases, words),
            [.. phases.Take(BoardItems.Shown).Select(phase => Item(phase, tactics, catalogue))],
            Math.Max(0, phases.Count - BoardItems.Shown))
        {
            Links = [.. tactics.Order().Select(catalogue.Link)],
            Invitation = tactics.Count > 0 ? Invitations.For(catalogue, [.. tactics.Order().Take(1)]) : null,
        };
    }

    private static BoardItem Item(PlayedPhase phase, HashSet<TermId> tactics, Catalogue catalogue)
    {
        var done = (phase.State.Plan?.Tactics ?? []).Where(planned => tactics.Contains(new TermId(Facet.Tactics, planned.Tactic)) && planned.WasCarriedOut).ToList();
        return BoardItems.Item(phase, null, done.Select(planned => new Fact(catalogue.Taxonomy.Label(Facet.Tactics, planned.Tactic), planned.Action ?? catalogue.Words.NotWritten)), catalogue);
    }
}
