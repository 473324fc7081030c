using PlaybookGen.Model;

namespace PlaybookGen.Site.Terms;

/// <summary>Pages of other kinds that name a term.</summary>
public static class TermRelations
{
    public static IReadOnlyList<LinkGroup> Of(Term term, TermId id, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var playbook = catalogue.Playbook;
        LinkGroup[] groups =
        [
            new(words.LeadsTo, [.. term.Causes.Select(next => catalogue.Link(Facet.Obstacles, next))]),
            new(words.CausedBy,
            [
                .. catalogue.Taxonomy[Facet.Obstacles]
                    .Where(other => term.Facet == Facet.Obstacles && other.Causes.Contains(term.Id))
                    .Select(other => catalogue.Link(Facet.Obstacles, other.Id)),
            ]),
            new(words.Drills, [.. catalogue.DrillsOf(id).Select(drill => new Link(SitePath.Drill(drill.Id), drill.Title))]),
            new(words.Products,
            [
                .. playbook.Products.Where(product => Names(product, id)).Select(product => new Link(SitePath.Product(product.Id), product.Name)),
            ]),
            new(words.Targets,
            [
                .. playbook.Targets.Where(target => Names(target, id)).Select(target => new Link(SitePath.Target(target.Id), target.Title)),
            ]),
        ];
        return [.. groups.Where(group => group.Links.Count > 0)];
    }

    private static bool Names(Product product, TermId id) => id.Facet switch
    {
        Facet.Outcomes => product.Outcomes.Any(outcome => outcome.Tags.Contains(id.Id)),
        Facet.Tactics => product.LightPlan.Contains(id.Id) || product.DeepPlan.Contains(id.Id),
        _ => false,
    };

    private static bool Names(Target target, TermId id) => id.Facet switch
    {
        Facet.Industries => target.Industries.Contains(id.Id),
        Facet.Conditions => target.Conditions.Contains(id.Id),
        Facet.Obstacles => target.Obstacles.Contains(id.Id),
        Facet.Outcomes => target.Outcomes.Contains(id.Id),
        _ => false,
    };
}
