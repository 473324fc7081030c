namespace PlaybookGen.Model;

/// <param name="Form">Null when it is not told.</param>
public sealed record MetricGroup(MetricForm? Form, IReadOnlyList<MetricEntry> Metrics);
