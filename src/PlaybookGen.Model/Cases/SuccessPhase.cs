namespace PlaybookGen.Model;

/// <summary>Phase of the relation with the customer.</summary>
public enum SuccessPhase
{
    Onboarding,
    Adoption,
    Value,
    Retention,
    Expansion,
}
