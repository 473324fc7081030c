using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Finder;

/// <summary>What of a pattern decides whether it fits a customer.</summary>
public static class FinderPatterns
{
    private const int MostFor = 10;
    private const int MostAgainst = 5;

    public static FinderPattern Of(Pattern pattern, Catalogue catalogue)
    {
        var isPractice = pattern.Grade == Grade.Practice;
        var proofs = pattern.Evidence
            .Where(evidence => evidence.Role is EvidenceRole.For or EvidenceRole.Against or EvidenceRole.ResultUnknown
                || (isPractice && evidence.Role == EvidenceRole.NotEvidence))
            .Select(evidence => Proof(evidence, catalogue))
            .OrderBy(proof => proof.In.Provenance is Provenance.Fictional or Provenance.Illustrative)
            .ThenByDescending(proof => proof.In.Date)
            .ToLookup(proof => proof.IsAgainst);
        return new FinderPattern(
            PatternCards.Of(pattern, catalogue),
            pattern.Conditions,
            [.. OutcomesOf(pattern, catalogue).Order()],
            pattern.Organisations,
            [.. DifferentFirst(proofs[false]).Take(MostFor), .. DifferentFirst(proofs[true]).Take(MostAgainst)]);
    }

    private static FinderProof Proof(Evidence evidence, Catalogue catalogue)
    {
        var item = catalogue.Case(evidence.CaseId);
        return new FinderProof(
            Acts.In(item, evidence.Revision, catalogue),
            evidence.Role == EvidenceRole.Against,
            [
                .. item.Industries.Select(id => new TermId(Facet.Industries, id))
                    .Concat(item.Conditions.Select(id => new TermId(Facet.Conditions, id)))
                    .Concat(ObstaclesMet.In(item, evidence.Revision).Select(id => new TermId(Facet.Obstacles, id)))
                    .Distinct().Order(),
            ]);
    }

    /// <summary>One of each kind of customer before the second of any.</summary>
    private static IEnumerable<FinderProof> DifferentFirst(IEnumerable<FinderProof> proofs) =>
        proofs.GroupBy(proof => string.Join(' ', proof.Has))
            .SelectMany(alike => alike.Select((proof, place) => (proof, place)))
            .OrderBy(one => one.place)
            .Select(one => one.proof);

    /// <summary>The outcomes that the pattern states, or, when it is bound to none, those that its cases wanted; with all above them.</summary>
    private static HashSet<TermId> OutcomesOf(Pattern pattern, Catalogue catalogue)
    {
        var stated = pattern.Outcomes.Count > 0
            ? pattern.Outcomes
            : pattern.Evidence.SelectMany(evidence => catalogue.Case(evidence.CaseId).History[evidence.Revision].Outcome?.Tags ?? []);
        return
        [
            .. stated.SelectMany(id => catalogue.Taxonomy.Ancestors(Facet.Outcomes, id).Prepend(id)).Select(id => new TermId(Facet.Outcomes, id)),
        ];
    }
}
