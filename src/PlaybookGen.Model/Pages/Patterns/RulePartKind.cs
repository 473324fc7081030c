namespace PlaybookGen.Model;

/// <summary>What a piece of a rule sentence stands for.</summary>
public enum RulePartKind
{
    Plain,
    Condition,
    Outcome,
    Tactic,
    Missing,
}
