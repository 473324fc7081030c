namespace PlaybookGen.Model;

public sealed record MadeDrillShelf(MadeDrillKind Kind, IReadOnlyList<IndexEntry> Drills);
