namespace PlaybookGen.Model;

public sealed record LinkGroup(string Title, IReadOnlyList<Link> Links);
