namespace PlaybookGen.Model;

/// <summary>In which words a drill asks: most kinds have one form, some several.</summary>
public enum DrillForm
{
    Mend,
    Fact,
    Invert,
    Signal,
    Cause,
    Tactic,
    GpoGoal,
    GpoPair,
    GpoOpportunity,
    RatioFew,
    RatioRising,
    RatioFalling,
    Verdict,
    DropOfThree,
    DropOfFour,
    PredictNext,
    PredictFor,
    Compare,
}
