namespace PlaybookGen.Model;

/// <summary>How much of a tactic was given; each part may be unknown.</summary>
public sealed record Dose(double? HoursPerMonth, double? Months, double? People, double? Minutes, double? Times);
