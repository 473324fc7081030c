namespace PlaybookGen.Model;

/// <summary>How a plan ended, as far as it is known.</summary>
public enum Status
{
    Success,
    Partial,
    Churned,
    Ongoing,
}
