using PlaybookGen.Model;
using PlaybookGen.Site.Catalogues;
using PlaybookGen.Site.Changes;
using PlaybookGen.Site.ChurnMap;
using PlaybookGen.Site.Contradictions;
using PlaybookGen.Site.Finder;
using PlaybookGen.Site.Leader;
using PlaybookGen.Site.Matrix;
using PlaybookGen.Site.OpenQuestions;
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
            ContradictionPages.Of(exploration),
            OutcomeCataloguePages.Of(exploration),
            MetricCataloguePages.Of(exploration),
            DosePages.Of(exploration),
            OpenQuestionPages.Of(exploration),
            ChangePages.Of(exploration),
            LeaderPages.Of(exploration),
        ];
        var catalogue = exploration.Catalogue;
        return pages.Where(page => ExploringLinks.Has(page.Path, catalogue.Playbook, catalogue.Words));
    }

    public static IEnumerable<PlannedFile> Files(Exploration exploration) =>
        exploration.Catalogue.Playbook.Cases.Count == 0 ? [] : [.. MatrixFiles.Of(exploration), LeaderFiles.Of(exploration)];
}
