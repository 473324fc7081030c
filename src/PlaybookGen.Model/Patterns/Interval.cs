namespace PlaybookGen.Model;

/// <summary>A share with the range it may lie in; all three between 0 and 1.</summary>
public sealed record Interval(double Value, double Low, double High);
