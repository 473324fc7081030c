namespace PlaybookGen.Model;

/// <summary>The four roles in a renewal decision.</summary>
public enum StakeholderRole
{
    EconomicBuyer,
    Champion,
    Administrator,
    EndUser,
}
