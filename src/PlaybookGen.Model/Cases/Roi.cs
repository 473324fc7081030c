namespace PlaybookGen.Model;

public sealed record Roi(double? Benefit, double? Cost, string? Unit, Basis? Basis);
