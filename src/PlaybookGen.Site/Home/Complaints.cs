using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Home;

/// <summary>What customers say of what a winning pattern has an answer to, each leading straight to the patterns ranked for it.</summary>
public static class Complaints
{
    private const int Shown = 6;

    /// <summary>Those that most organisations of the evidence had to deal with come first.</summary>
    public static IReadOnlyList<Link> Of(Catalogue catalogue)
    {
        if (ExploringLinks.Find("finder", catalogue.Playbook, catalogue.Words) is not { } finder)
            return [];
        return
        [
            .. Met(catalogue)
                .Distinct()
                .GroupBy(pair => pair.Obstacle, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Take(Shown)
                .Select(group => finder with { Text = Said(group.Key, catalogue), Query = $"has={new TermId(Facet.Obstacles, group.Key)}" }),
        ];
    }

    private static IEnumerable<(string Obstacle, string Organisation)> Met(Catalogue catalogue) =>
        from pattern in catalogue.Patterns.Winning
        where pattern.Grade != Grade.Practice
        from evidence in pattern.Evidence
        where evidence.Role is EvidenceRole.For or EvidenceRole.ResultUnknown
        let item = catalogue.Case(evidence.CaseId)
        from obstacle in ObstaclesMet.In(item, evidence.Revision)
        select (obstacle, item.Organisation);

    private static string Said(string obstacle, Catalogue catalogue) =>
        catalogue.Taxonomy.Find(Facet.Obstacles, obstacle)?.Says is [var said, ..] ? catalogue.Words.Quoted(said) : catalogue.Taxonomy.Label(Facet.Obstacles, obstacle);
}
