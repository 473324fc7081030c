using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Site.Programs;

/// <summary>The files of the site that programs read.</summary>
public static class ProgramFiles
{
    public static readonly SitePath Feed = new("feed.xml");

    /// <summary>All of them; the site map only where the site's public address is known.</summary>
    /// <param name="pages">The pages of the site, for the site map.</param>
    public static IEnumerable<PlannedFile> Of(Catalogue catalogue, IReadOnlyList<PlannedPage> pages)
    {
        yield return new PlannedFile(new SitePath("data/cases.csv"), () => CasesCsv.Of(catalogue));
        yield return new PlannedFile(new SitePath("data/cases.json"), () => CasesJson.Of(catalogue));
        yield return new PlannedFile(new SitePath("data/patterns.csv"), () => PatternsCsv.Of(catalogue));
        yield return new PlannedFile(new SitePath("data/patterns.json"), () => PatternsJson.Of(catalogue));
        yield return new PlannedFile(Feed, () => AtomFeed.Of(catalogue));
        yield return new PlannedFile(new SitePath("llms.txt"), () => LlmsText.Of(catalogue));
        yield return new PlannedFile(EditorScript.Path, () => EditorScript.Of(catalogue));
        foreach (var file in PlanScripts.Of(catalogue))
            yield return file;
        if (catalogue.Frame.Settings.BaseUrl is not { } site)
            yield break;
        foreach (var file in SiteMap.Files(site, pages, SiteMap.MaxAddresses))
            yield return file;
    }
}
