namespace PlaybookGen.Model;

/// <summary>How far a CSM can act on an obstacle.</summary>
public enum Influence
{
    High,
    Low,
}
