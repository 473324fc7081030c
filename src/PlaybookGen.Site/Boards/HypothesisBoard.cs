using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>仮説の洗練: what was believed, who was asked, what came back, what was believed then.</summary>
public static class HypothesisBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var tested = catalogue.Cases.SelectMany(item => item.Hypotheses.Select(hypothesis => (item, hypothesis))).ToList();
        var lived = exploration.Phases.Where(phase => phase.State.Hypothesis is not null).EvidenceFirst().ToList();
        return
        [
            new BoardGroup(
                "hypotheses-asked",
                words.HypothesesAsked,
                words.HypothesesAskedSay,
                words.CasesAndOrganisations(
                    tested.Where(pair => !pair.item.IsPractice).Select(pair => pair.item.Id).Distinct(StringComparer.Ordinal).Count(),
                    tested.Where(pair => !pair.item.IsPractice).Select(pair => pair.item.Organisation).Distinct(StringComparer.Ordinal).Count(),
                    tested.Where(pair => pair.item.IsPractice).Select(pair => pair.item.Id).Distinct(StringComparer.Ordinal).Count()),
                [
                    .. tested.Take(BoardItems.Shown).Select(pair => new BoardItem(
                        null,
                        pair.hypothesis.Text,
                        Acts.In(pair.item),
                        null,
                        [.. BoardItems.Facts((words.Asked, pair.hypothesis.Asked), (words.Reaction, pair.hypothesis.Reaction), (words.Revised, pair.hypothesis.Revised))])),
                ],
                Math.Max(0, tested.Count - BoardItems.Shown)),
            Lived("hypotheses-wrong", words.HypothesesWrong, words.HypothesesWrongSay, [.. lived.Where(phase => phase.Result == ResultLevel.NotReached)], catalogue),
            Lived("hypotheses-part", words.HypothesesPart, words.HypothesesPartSay, [.. lived.Where(phase => phase.Result == ResultLevel.Improved)], catalogue),
            Lived("hypotheses-right", words.HypothesesRight, words.HypothesesRightSay, [.. lived.Where(phase => phase.Result == ResultLevel.Reached)], catalogue),
        ];
    }

    private static BoardGroup Lived(string id, string title, string says, IReadOnlyList<PlayedPhase> phases, Catalogue catalogue) => new(
        id,
        title,
        says,
        BoardItems.Count(phases, catalogue.Words),
        [.. phases.Take(BoardItems.Shown).Select(phase => BoardItems.Item(phase, phase.State.Hypothesis, BoardItems.Facts((catalogue.Words.WhatHappened, phase.State.Learned)), catalogue))],
        Math.Max(0, phases.Count - BoardItems.Shown));
}
