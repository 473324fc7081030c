namespace PlaybookGen.Model;

/// <param name="Why">Why the metric has this form.</param>
/// <param name="Per">The period that a frequency refers to, as written.</param>
public sealed record ProductMetric(string Name, MetricForm? Form, string? Why, double? Green, double? Red, string? Per);
