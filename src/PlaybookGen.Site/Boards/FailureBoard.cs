using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>負けパターンと失敗した局面: why each seemed right, what happened, and what took its place.</summary>
public static class FailureBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var failed = exploration.Phases.Where(phase => phase.Result == ResultLevel.NotReached && !phase.WasHardlyCarriedOut)
            .EvidenceFirst()
            .ToDictionary(phase => (phase.Case.Id, phase.Revision));
        var inPatterns = new HashSet<(string, int)>();
        var groups = new List<BoardGroup>();
        foreach (var pattern in catalogue.Patterns.Losing)
        {
            var phases = pattern.Evidence.Select(evidence => (evidence.CaseId, evidence.Revision)).Where(failed.ContainsKey).Distinct().ToList();
            inPatterns.UnionWith(phases);
            var title = PatternCards.Link(pattern, catalogue);
            groups.Add(Group("losing-" + pattern.Id, title.Text, pattern.GradeReason.In(words.Language), [.. phases.Select(place => failed[place])], catalogue) with { Links = [title with { Text = words.ReadPattern }] });
        }

        groups.Add(Group("failed-alone", words.FailuresAlone, words.FailuresAloneSay, [.. failed.Values.Where(phase => !inPatterns.Contains((phase.Case.Id, phase.Revision)))], catalogue));
        return groups;
    }

    private static BoardGroup Group(string id, string title, string says, IReadOnlyList<PlayedPhase> phases, Catalogue catalogue) => new(
        id,
        title,
        says,
        BoardItems.Count(phases, catalogue.Words),
        [.. phases.EvidenceFirst().Take(BoardItems.Shown).Select(phase => Item(phase, catalogue))],
        Math.Max(0, phases.Count - BoardItems.Shown));

    private static BoardItem Item(PlayedPhase phase, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var isLast = phase.Revision == phase.Case.Revisions.Count;
        return BoardItems.Item(
            phase,
            null,
            BoardItems.Facts(
                (words.SeemedRight, phase.State.Hypothesis ?? (phase.Case.Hypotheses is [var first, ..] ? first.Text : null)),
                (words.WhatHappened, isLast ? phase.Case.Review?.Facts ?? phase.State.Learned : phase.State.Learned),
                (words.TookItsPlace, isLast ? null : string.Join(words.Comma, Added(phase).Select(tactic => catalogue.Taxonomy.Label(Facet.Tactics, tactic))))),
            catalogue);
    }

    private static IEnumerable<string> Added(PlayedPhase phase)
    {
        var before = (phase.State.Plan?.Tactics ?? []).Select(planned => planned.Tactic).ToHashSet(StringComparer.Ordinal);
        return (phase.Case.History[phase.Revision + 1].Plan?.Tactics ?? []).Select(planned => planned.Tactic).Where(tactic => !before.Contains(tactic)).Distinct(StringComparer.Ordinal);
    }
}
