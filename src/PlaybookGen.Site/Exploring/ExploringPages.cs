using PlaybookGen.Model;
using PlaybookGen.Site.Finder;

namespace PlaybookGen.Site.Exploring;

/// <summary>The pages that look across the whole library, and the files that go with them.</summary>
public static class ExploringPages
{
    public static IEnumerable<PlannedPage> Of(Exploration exploration) =>
    [
        FinderPages.Of(exploration),
    ];
}
