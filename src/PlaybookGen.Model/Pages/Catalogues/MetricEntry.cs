namespace PlaybookGen.Model;

/// <summary>One CS metric, of a product or a case.</summary>
/// <param name="Provenance">Of the case; null for a product.</param>
public sealed record MetricEntry(string Name, Link From, Provenance? Provenance, string? Why, double? Green, double? Red, string? Per);
