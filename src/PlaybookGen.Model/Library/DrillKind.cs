namespace PlaybookGen.Model;

/// <summary>What a drill trains.</summary>
public enum DrillKind
{
    Outcome,
    Measure,
    Inversion,
    Tactics,
    Review,
    Predict,
    Compare,
    Signal,
}
