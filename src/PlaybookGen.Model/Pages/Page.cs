namespace PlaybookGen.Model;

/// <summary>
/// A page of the site: everything that it shows, and nothing about how it looks. Each kind of page is one sealed record;
/// a theme has one component for each kind.
/// </summary>
public abstract record Page
{
    public required SiteFrame Site { get; init; }

    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for search engines and feeds.</summary>
    public required string Description { get; init; }

    /// <summary>The pages above this one, home first, without the page itself.</summary>
    public IReadOnlyList<Link> Breadcrumbs { get; init; } = [];

    /// <summary>The content file that it comes from, below the content folder; null for a page that is made from many.</summary>
    public string? SourcePath { get; init; }

    /// <summary>Whether search engines and the site map should know it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>What stands for the page where only a small picture is shown.</summary>
    public Emblem Emblem { get; init; } = Emblem.OfLibrary;

    public Words Words => Site.Words;

    /// <summary>The relative address of another place of the site, as an <c>href</c> on this page.</summary>
    public string Href(SitePath to) => to.RelativeTo(Path);

    public string Href(Link link) =>
        Href(link.To) + (link.Query is null ? "" : "?" + link.Query) + (link.Anchor is null ? "" : "#" + Uri.EscapeDataString(link.Anchor));

    /// <summary>The HTML of a text with its <c>site:</c> addresses made relative to this page.</summary>
    public string BodyHtml(MarkdownText text) => SiteAddress.MakeRelative(text.Html, Path);
}
