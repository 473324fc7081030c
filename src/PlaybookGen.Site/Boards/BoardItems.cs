using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Boards;

/// <summary>What boards have in common: evidence before practice, the newest first, and counts that keep the two apart.</summary>
public static class BoardItems
{
    /// <summary>A group shows no more than this; the rest is counted.</summary>
    public const int Shown = 12;

    public static IOrderedEnumerable<PlayedPhase> EvidenceFirst(this IEnumerable<PlayedPhase> phases) =>
        phases.OrderByDescending(phase => phase.IsEvidence)
            .ThenByDescending(phase => phase.Case.Date)
            .ThenBy(phase => phase.Case.Id, StringComparer.Ordinal)
            .ThenBy(phase => phase.Revision);

    public static BoardItem Item(PlayedPhase phase, string? text, IEnumerable<Fact> facts, Catalogue catalogue) =>
        new(null, text, Acts.In(phase.Case, phase.Revision, catalogue), phase.State.Status, [.. facts]);

    /// <summary>「3局面・2組織、練習用 4」; empty for none.</summary>
    public static string Count(IReadOnlyCollection<PlayedPhase> phases, Words words)
    {
        var real = phases.Where(phase => phase.IsEvidence).ToList();
        var practice = phases.Count - real.Count;
        var counted = real.Count == 0 ? "" : words.Revisions(real.Count) + words.Comma + words.Organisations(Organisations(real));
        return practice == 0 ? counted : counted + (counted.Length == 0 ? "" : words.Comma) + words.PracticeCount(practice);
    }

    public static int Organisations(IEnumerable<PlayedPhase> phases) => phases.Select(phase => phase.Organisation).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The facts that are known; a value of null or nothing is left out.</summary>
    public static IEnumerable<Fact> Facts(params (string Label, string? Value)[] facts) =>
        from fact in facts
        where !string.IsNullOrEmpty(fact.Value)
        select new Fact(fact.Label, fact.Value);
}
