namespace PlaybookGen.Model;

/// <summary>How much a problem weighs. Advice and good points speak of the plan itself, never of the format.</summary>
public enum Severity
{
    Error,
    Warning,
    Advice,
    Good,
}
