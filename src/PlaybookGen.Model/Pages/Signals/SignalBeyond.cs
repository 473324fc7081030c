namespace PlaybookGen.Model;

/// <summary>A state further on, and the patterns that met it.</summary>
public sealed record SignalBeyond(Link Obstacle, IReadOnlyList<PatternCard> Patterns);
