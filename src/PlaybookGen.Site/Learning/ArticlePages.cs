using PlaybookGen.Model;
using PlaybookGen.Site.Cases;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Learning;

/// <summary>Free pages, some with a plan drawn as an example.</summary>
public static class ArticlePages
{
    /// <summary>The page that lists all methods, which the round of steps stands above.</summary>
    private const string ListOfMethods = "method";

    /// <summary>The page that explains the grades, which an example counted from the library stands below.</summary>
    private const string MeaningOfGrades = "evidence";

    public static PlannedPage Of(FreePage page, Catalogue catalogue, Link hub) => new(SitePath.FreePage(page.Id), () =>
    {
        var (opening, remaining) = AfterFirstSection(page.Body);
        var example = page.Sheet is null ? null : Example(catalogue.Case(page.Sheet), opening, catalogue);
        return new ArticlePage
        {
            Site = catalogue.Frame,
            Path = SitePath.FreePage(page.Id),
            Title = page.Title,
            Description = page.Summary ?? page.Title,
            Breadcrumbs = [catalogue.Home, hub],
            SourcePath = page.SourcePath,
            Body = example is null ? page.Body : remaining,
            Example = example,
            Summary = page.Summary,
            Round = page.Id == ListOfMethods ? ToolLinks.Round(catalogue) : [],
            Grade = page.Id == MeaningOfGrades ? GradeExamples.Of(catalogue) : null,
        };
    });

    /// <summary>Null for a case whose source tells of no plan.</summary>
    private static ArticleExample? Example(SuccessCase item, MarkdownText opening, Catalogue catalogue)
    {
        if (item.Plan is not { } plan)
            return null;
        return new ArticleExample(opening, CasePages.Drawn(item, plan, catalogue.Words.PhaseSheet(item.Title), catalogue), Catalogue.Link(item));
    }

    /// <summary>The text cut before its second heading of the second level; without one, all of it comes first.</summary>
    private static (MarkdownText Opening, MarkdownText Remaining) AfterFirstSection(MarkdownText text)
    {
        var second = text.Headings.Where(heading => heading.Level == 2).Skip(1).FirstOrDefault();
        var cut = second is null ? -1 : text.Html.IndexOf($"<h2 id=\"{second.Anchor}\"", StringComparison.Ordinal);
        return cut < 0
            ? (text, MarkdownText.Empty)
            : (text with { Html = text.Html[..cut] }, text with { Html = text.Html[cut..] });
    }
}
