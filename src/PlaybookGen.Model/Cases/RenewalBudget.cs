namespace PlaybookGen.Model;

/// <summary>State of the budget for the renewal.</summary>
public enum RenewalBudget
{
    Secured,
    Possible,
    None,
}
