namespace PlaybookGen.Model;

/// <summary>CSメトリック of a case: at or above <paramref name="Green"/> is green, below <paramref name="Red"/> is red.</summary>
public sealed record CsMetric(string Name, double? Green, double? Red);
