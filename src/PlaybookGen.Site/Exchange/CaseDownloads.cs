using PlaybookGen.Model;

namespace PlaybookGen.Site.Exchange;

/// <summary>The files beside the page of each case with a plan: its プ譜 for the プ譜 editor, for a spreadsheet and for a text.</summary>
public static class CaseDownloads
{
    public static IEnumerable<PlannedFile> Files(Catalogue catalogue) => catalogue.Cases.Where(item => item.Plan is not null).SelectMany(item => new[]
    {
        new PlannedFile(At(item, "pufu.json"), () => PufuJson.Of(item)),
        new PlannedFile(At(item, "plan.csv"), () => CaseTable.Of(item, catalogue.Taxonomy)),
        new PlannedFile(At(item, "plan.md"), () => CaseSheetText.Of(item, catalogue)),
    });

    public static IReadOnlyList<Link> Of(SuccessCase item, Words words) =>
    [
        new(At(item, "pufu.json"), words.DownloadPufu),
        new(At(item, "plan.csv"), words.DownloadTable),
        new(At(item, "plan.md"), words.DownloadText),
    ];

    private static SitePath At(SuccessCase item, string name) => new(SitePath.Case(item.Id).Value + name);
}
