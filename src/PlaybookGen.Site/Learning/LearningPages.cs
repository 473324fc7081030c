using PlaybookGen.Model;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Learning;

/// <summary>The indexes of everything that is not a case, a pattern or a term. A kind that the library doesn't have gets no page.</summary>
public static class LearningPages
{
    public static readonly SitePath Hub = new("learn/");
    public static readonly SitePath Drills = new("drills/");
    public static readonly SitePath Kits = new("kits/");
    public static readonly SitePath Products = new("products/");
    public static readonly SitePath Targets = new("targets/");
    public static readonly SitePath Paths = new("paths/");

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue)
    {
        var playbook = catalogue.Playbook;
        var words = catalogue.Words;
        return
        [
            .. Index(catalogue, Drills, words.Drills, playbook.Drills.Count, drills => drills.Drills),
            .. Index(catalogue, Kits, words.Kits, playbook.Kits.Count, kits => kits.Kits),
            .. Index(catalogue, Products, words.Products, playbook.Products.Count, products => products.Products),
            .. Index(catalogue, Targets, words.Targets, playbook.Targets.Count, targets => targets.Targets),
            .. Index(catalogue, Paths, words.Paths, playbook.Paths.Count, paths => paths.Paths),
        ];
    }

    /// <summary>Whether the library has anything for the hub of learning; cases alone are enough, since drills are made from them.</summary>
    public static bool HasSomethingToLearn(Playbook playbook) =>
        playbook.Cases.Count + playbook.Drills.Count + playbook.Paths.Count + playbook.Kits.Count + playbook.Pages.Count + playbook.Questions.Count + playbook.Lifecycle.Count > 0;

    private static IEnumerable<PlannedPage> Index(
        Catalogue catalogue, SitePath first, string heading, int count, Func<LearningEntries, IReadOnlyList<GroupedEntry>> entries)
    {
        if (count == 0)
            return [];
        return Paging.Split(entries(new LearningEntries(catalogue)), first).Select(slice => new PlannedPage(slice.Path, () => new IndexPage
        {
            Site = catalogue.Frame,
            Path = slice.Path,
            Title = catalogue.Words.NumberedTitle(heading, slice.Pager.Number, slice.Pager.Count),
            Description = heading + catalogue.Words.Colon + catalogue.Frame.Settings.Title,
            Breadcrumbs = HasSomethingToLearn(catalogue.Playbook) ? [catalogue.Home, new Link(Hub, catalogue.Words.Learn)] : [catalogue.Home],
            Heading = heading,
            Groups =
            [
                .. slice.Items.GroupBy(entry => entry.Group).Select(group => new IndexGroup(group.Key, [.. group.Select(entry => entry.Entry)])),
            ],
            Pager = slice.Pager,
        }));
    }
}
