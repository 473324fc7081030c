namespace PlaybookGen.Model;

/// <param name="Need">What is lacking where there are no drills.</param>
public sealed record MadeDrillShelf(MadeDrillKind Kind, IReadOnlyList<IndexEntry> Drills, MadeDrillNeed? Need);
