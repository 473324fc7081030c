namespace PlaybookGen.Model;

/// <summary>How a plan turned an obstacle round.</summary>
/// <param name="State">The 中間目的 that took the obstacle's place.</param>
/// <param name="In">The 局面.</param>
public sealed record Inversion(string State, CaseLink In);
