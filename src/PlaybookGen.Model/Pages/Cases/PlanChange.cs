namespace PlaybookGen.Model;

/// <summary>What became of a part of a plan from one 局面 to the next.</summary>
public enum PlanChange
{
    Added,
    Changed,
    Dropped,
}
