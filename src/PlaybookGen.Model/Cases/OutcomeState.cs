namespace PlaybookGen.Model;

/// <summary>合意済, or one of the four defects of a win condition.</summary>
public enum OutcomeState
{
    Agreed,
    Unshared,
    Several,
    Vague,
    Undefined,
}
