namespace PlaybookGen.Site.Patterns;

/// <summary>Why one pattern leads to another; the most telling reason first.</summary>
public enum PatternRelation
{
    FillsGap,
    FailsWithout,
    Opposite,
    SameOutcome,
    SameConditions,
    Variant,
}
