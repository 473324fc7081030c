namespace PlaybookGen.Model;

/// <summary>Cases under one heading of a list.</summary>
public sealed record CaseGroup(string Title, string Anchor, IReadOnlyList<CaseCard> Cases);
