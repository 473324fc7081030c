namespace PlaybookGen.Model;

/// <summary>Form of a CS metric.</summary>
public enum MetricForm
{
    Ratio,
    Count,
    Frequency,
}
