namespace PlaybookGen.Model;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Anchor">A place within the page, without <c>#</c>.</param>
public sealed record Link(SitePath To, string Text, string? Anchor = null);
