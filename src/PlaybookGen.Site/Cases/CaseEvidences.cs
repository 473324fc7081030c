using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Cases;

/// <summary>The patterns that a case speaks for or against, with the 局面 that say so.</summary>
public static class CaseEvidences
{
    public static IReadOnlyList<CaseEvidence> Of(SuccessCase item, Catalogue catalogue) =>
    [
        .. catalogue.PatternsOf(item.Id)
            .GroupBy(entry => (entry.Pattern.Id, entry.Evidence.Role))
            .Select(group => new CaseEvidence(
                PatternCards.Link(group.First().Pattern, catalogue),
                group.First().Pattern.Kind,
                group.First().Pattern.Grade,
                group.Key.Role,
                [.. group.Select(entry => entry.Evidence.Revision).Distinct().Order().Select(index => Phase(item, index, catalogue.Words))])),
    ];

    private static Link Phase(SuccessCase item, int index, Words words) =>
        new(SitePath.Case(item.Id), CasePhases.Title(item, index, words), CasePage.PhaseAnchor(index));
}
