namespace PlaybookGen.Patterns.Statistics;

/// <summary>A range, ends included.</summary>
public readonly record struct Bounds(double Low, double High);
