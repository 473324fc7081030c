namespace PlaybookGen.Model;

/// <summary>What every page of the site shares.</summary>
public sealed record SiteFrame
{
    public required SiteSettings Settings { get; init; }

    public required Words Words { get; init; }

    /// <summary>The main navigation, in order.</summary>
    public required IReadOnlyList<Link> Navigation { get; init; }

    /// <summary>The date that stands for today.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Files that every page loads, by their path below the site's root.</summary>
    public IReadOnlyList<SitePath> Styles { get; init; } = [];

    public IReadOnlyList<SitePath> Scripts { get; init; } = [];
}
