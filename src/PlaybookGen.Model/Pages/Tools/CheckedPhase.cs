namespace PlaybookGen.Model;

/// <summary>A phase since introduction, with the sheets that help a customer who is late in it.</summary>
public sealed record CheckedPhase(LifecyclePhase Phase, IReadOnlyList<Link> Kits);
