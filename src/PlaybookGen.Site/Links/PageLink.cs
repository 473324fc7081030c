namespace PlaybookGen.Site.Links;

/// <summary>One address on a page.</summary>
/// <param name="Address">As it stands in the attribute.</param>
/// <param name="File">The file of the site that it names.</param>
/// <param name="Anchor">What follows <c>#</c>, decoded; null without one.</param>
public sealed record PageLink(string Address, string File, string? Anchor, int Line, int Column);
