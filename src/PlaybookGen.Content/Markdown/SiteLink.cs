namespace PlaybookGen.Content;

/// <summary>A link in Markdown to another page of the site, to be checked when all pages are known.</summary>
/// <param name="Address">As it was written.</param>
/// <param name="Anchor">The anchor in that page, or null.</param>
public sealed record SiteLink(Location At, string Address, SitePath To, string? Anchor);
