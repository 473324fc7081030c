using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>ライトとディープ: win conditions of both levels, who did the work for each, and after how many months they came true.</summary>
public static class LevelBoard
{
    public static IReadOnlyList<BoardGroup> Groups(Exploration exploration) =>
        [.. Enum.GetValues<Depth>().Select(depth => Group(depth, [.. exploration.Phases.Where(phase => phase.State.Outcome?.Depth == depth).EvidenceFirst()], exploration.Catalogue))];

    private static BoardGroup Group(Depth depth, IReadOnlyList<PlayedPhase> phases, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var real = phases.Where(phase => phase.IsEvidence).ToList();
        var reached = real.Where(phase => phase.Result == ResultLevel.Reached).ToList();
        return new BoardGroup(
            "level-" + FormatWord.Of(depth),
            words.Of(depth),
            string.Concat(
                words.Meaning(depth),
                words.LevelReached(BoardItems.Organisations(reached), BoardItems.Organisations(real)),
                words.EffortBy([.. real.SelectMany(phase => phase.State.Plan?.Tactics ?? []).Where(tactic => tactic.By is not null).CountBy(tactic => tactic.By!.Value).OrderBy(share => share.Key)])),
            BoardItems.Count(phases, words),
            [.. phases.Take(BoardItems.Shown).Select(phase => BoardItems.Item(phase, phase.State.Outcome!.Statement, BoardItems.Facts((words.AfterMonths, Months(phase, words))), catalogue))],
            Math.Max(0, phases.Count - BoardItems.Shown))
        {
            Links = [.. catalogue.Playbook.Products.Where(product => product.Outcomes.Any(outcome => outcome.Depth == depth)).Select(product => new Link(SitePath.Product(product.Id), product.Name))],
        };
    }

    /// <summary>From the first dated 局面 to this one, when both months are known and the result came.</summary>
    private static string? Months(PlayedPhase phase, Words words)
    {
        if (phase.Result != ResultLevel.Reached)
            return null;
        var history = phase.Case.History;
        return history[phase.Revision].Date is { Month: { } toMonth } to
            && history.Take(phase.Revision).FirstOrDefault(state => state.Date?.Month is not null)?.Date is { Month: { } fromMonth } from
            ? words.MonthsLater(((to.Year - from.Year) * 12) + toMonth - fromMonth)
            : null;
    }
}
