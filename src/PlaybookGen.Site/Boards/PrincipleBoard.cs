using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>GPO: for each principle the steps from one 局面 to the next that brought it in, so that what each letter did can be told apart.</summary>
public static class PrincipleBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var all = Enum.GetValues<Principle>();
        var together = exploration.Phases.Where(phase => all.All(principle => Has(phase, principle, catalogue.Taxonomy))).EvidenceFirst().ToList();
        return
        [
            .. all.Select(principle => Group(principle, exploration)),
            new BoardGroup(
                "principle-all",
                words.AllPrinciples,
                words.AllPrinciplesSay,
                BoardItems.Count(together, words),
                [.. together.Take(BoardItems.Shown).Select(phase => BoardItems.Item(phase, phase.State.Title, Learned(phase, words), catalogue))],
                Math.Max(0, together.Count - BoardItems.Shown)),
        ];
    }

    private static BoardGroup Group(Principle principle, Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var with = exploration.Phases.Where(phase => Has(phase, principle, catalogue.Taxonomy)).ToList();
        var brought = with.Where(phase => phase.Revision == 0 || !Has(phase.Case.History[phase.Revision - 1], principle, catalogue.Taxonomy)).EvidenceFirst().ToList();
        var tactics = catalogue.Taxonomy[Facet.Tactics].Where(term => term.Principle == principle).ToList();
        return new BoardGroup(
            "principle-" + FormatWord.Of(principle),
            words.Of(principle),
            words.Meaning(principle),
            BoardItems.Count(with, words),
            [.. brought.Take(BoardItems.Shown).Select(phase => Item(phase, principle, catalogue))],
            Math.Max(0, brought.Count - BoardItems.Shown))
        {
            Links = [.. tactics.Select(term => catalogue.Link(Facet.Tactics, term.Id))],
            Invitation = tactics.Count > 0 ? Invitations.For(catalogue, new TermId(Facet.Tactics, tactics[0].Id)) : null,
        };
    }

    private static BoardItem Item(PlayedPhase phase, Principle principle, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var brought = (phase.State.Plan?.Tactics ?? []).Where(planned => IsOf(planned, principle, catalogue.Taxonomy)).Select(planned => Acts.Of(planned, catalogue));
        var before = phase.Revision == 0 ? null : phase.Case.History[phase.Revision - 1];
        return BoardItems.Item(
            phase,
            null,
            [
                .. BoardItems.Facts((words.BeforeIt, before is null ? null : before.Title + (before.Status is { } status ? words.Comma + words.OfStep(status) : ""))),
                .. brought.Select(act => new Fact(words.BroughtIn, string.Join(words.Comma, new[] { act.Tactic!.Text, act.Dose }.Where(text => text.Length > 0)))),
                .. Learned(phase, words),
            ],
            catalogue);
    }

    private static IEnumerable<Fact> Learned(PlayedPhase phase, Words words) =>
        BoardItems.Facts((words.WhatCameOfIt, phase.Revision == phase.Case.Revisions.Count ? phase.Case.Review?.Facts ?? phase.Case.Summary : phase.State.Learned));

    private static bool Has(PlayedPhase phase, Principle principle, Taxonomy taxonomy) => phase.Done.Any(tactic => taxonomy.Find(Facet.Tactics, tactic.Id)?.Principle == principle);

    private static bool Has(Revision state, Principle principle, Taxonomy taxonomy) => state.Plan?.Tactics.Any(planned => IsOf(planned, principle, taxonomy)) == true;

    private static bool IsOf(PlannedTactic planned, Principle principle, Taxonomy taxonomy) =>
        planned.WasCarriedOut && taxonomy.Find(Facet.Tactics, planned.Tactic)?.Principle == principle;
}
