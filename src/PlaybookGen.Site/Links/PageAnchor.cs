namespace PlaybookGen.Site.Links;

public sealed record PageAnchor(string Id, int Line, int Column);
