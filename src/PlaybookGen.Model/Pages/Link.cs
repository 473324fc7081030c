namespace PlaybookGen.Model;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Anchor">A place within the page, without <c>#</c>.</param>
/// <param name="Query">What the page is asked to begin with, without <c>?</c>, already encoded.</param>
public sealed record Link(SitePath To, string Text, string? Anchor = null, string? Query = null);
