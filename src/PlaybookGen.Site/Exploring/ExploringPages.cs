using PlaybookGen.Model;
using PlaybookGen.Site.ChurnMap;
using PlaybookGen.Site.Finder;
using PlaybookGen.Site.Matrix;
using PlaybookGen.Site.Signals;

namespace PlaybookGen.Site.Exploring;

/// <summary>The pages that look across the whole library, as far as it has something for them, and the files that go with them.</summary>
public static class ExploringPages
{
    public static IEnumerable<PlannedPage> Of(Exploration exploration)
    {
        PlannedPage[] pages =
        [
            FinderPages.Of(exploration),
            SignalPages.Of(exploration),
            ChurnMapPages.Of(exploration),
            ConditionMatrixPages.Of(exploration),
            StageMatrixPages.Of(exploration),
        ];
        var catalogue = exploration.Catalogue;
        return pages.Where(page => ExploringLinks.Has(page.Path, catalogue.Playbook, catalogue.Words));
    }

    public static IEnumerable<PlannedFile> Files(Exploration exploration) =>
        exploration.Catalogue.Playbook.Cases.Count == 0 ? [] : MatrixFiles.Of(exploration);
}
