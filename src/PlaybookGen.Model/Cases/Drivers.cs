namespace PlaybookGen.Model;

/// <summary>How a goal decomposes into factors.</summary>
public sealed record Drivers(string? Formula, IReadOnlyList<DriverFactor> Factors);
