using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.ChurnMap;

/// <summary>The table beside the map.</summary>
public static class CauseRows
{
    private const int InversionsShown = 3;

    /// <summary>In the order of the obstacle file.</summary>
    public static IReadOnlyList<CauseRow> Of(CauseGraph graph, CauseSupports supports, Catalogue catalogue)
    {
        var known = graph.Ids.ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Taxonomy[Facet.Obstacles].Where(term => known.Contains(term.Id)).Select(term => Row(term, supports, catalogue))];
    }

    private static CauseRow Row(Term term, CauseSupports supports, Catalogue catalogue)
    {
        var inverting = catalogue.Inverting(term.Id)
            .OrderBy(found => found.Case.Provenance is Provenance.Fictional or Provenance.Illustrative)
            .ToList();
        return new CauseRow
        {
            Id = term.Id,
            Obstacle = catalogue.Link(Facet.Obstacles, term.Id),
            Influence = term.Influence,
            Says = term.Says,
            LeadsTo = [.. term.Causes.Where(to => to != term.Id).Distinct(StringComparer.Ordinal).Select(to => Effect(term.Id, to, supports, catalogue))],
            Inversions = [.. inverting.Take(InversionsShown).Select(found => new Inversion(found.State, Acts.In(found.Case, found.Revision, catalogue)))],
            MoreInversions = Math.Max(0, inverting.Count - InversionsShown),
            Invitation = inverting.Count > 0 ? null : Invitations.For(catalogue, new TermId(Facet.Obstacles, term.Id)),
        };
    }

    private static CauseEffect Effect(string from, string to, CauseSupports supports, Catalogue catalogue)
    {
        var support = supports.Of(from, to);
        return new CauseEffect(
            catalogue.Link(Facet.Obstacles, to),
            support,
            support.HasCases ? null : Invitations.For(catalogue, new TermId(Facet.Obstacles, from), new TermId(Facet.Obstacles, to)));
    }
}
