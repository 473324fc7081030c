namespace PlaybookGen.Model;

/// <summary>An undesirable state as a tool recognises it.</summary>
/// <param name="Says">What customers say when they are in it, and other names that it goes by.</param>
public sealed record KnownObstacle(string Id, string Label, IReadOnlyList<string> Says);
