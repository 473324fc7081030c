using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Links;

namespace PlaybookGen.Site.Rendering;

/// <summary>The plan of the site to its files.</summary>
public static class SiteRenderer
{
    /// <summary>
    /// Draws, checks and hands on one file after another, in the order of the plan; only a few are held at a time.
    /// What the link check finds is in <paramref name="problems"/> once the last file was taken.
    /// </summary>
    /// <param name="otherFiles">Paths that other stages write and that pages may link to.</param>
    public static IEnumerable<OutputFile> Render(SitePlan plan, Theme theme, IReadOnlyList<string> otherFiles, ProblemList problems)
    {
        var links = new LinkCheck(
            plan.Pages.Select(page => page.Path.File)
                .Concat(plan.Files.Select(file => file.Path.File))
                .Concat(theme.Assets.Select(asset => asset.Path))
                .Concat(otherFiles));
        foreach (var drawn in InParallel.Map(plan.Pages, page => DrawWithLinks(page, theme)))
        {
            links.Add(drawn.Links);
            yield return drawn.File;
        }

        links.Report(problems);
        foreach (var file in InParallel.Map(plan.Files, file => new OutputFile(file.Path.File, file.Make())))
            yield return file;
        foreach (var asset in theme.Assets)
            yield return asset;
    }

    /// <summary>One page by itself; its links are not looked at.</summary>
    public static OutputFile Draw(PlannedPage planned, Theme theme)
    {
        using var text = PageDrawing.Draw(planned.Make(), theme);
        return File(planned, text);
    }

    private static (OutputFile File, PageLinks Links) DrawWithLinks(PlannedPage planned, Theme theme)
    {
        using var text = PageDrawing.Draw(planned.Make(), theme);
        return (File(planned, text), PageLinks.Read(planned.Path.File, text.Html));
    }

    private static OutputFile File(PlannedPage planned, PageText text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text.Html.Span)];
        Encoding.UTF8.GetBytes(text.Html.Span, bytes);
        return new OutputFile(planned.Path.File, bytes);
    }
}
