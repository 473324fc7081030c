namespace PlaybookGen.Model;

/// <summary>What a box of a sheet stands for. Silent: the sheet says that nothing was written; Folded: more than is drawn.</summary>
public enum SheetRole
{
    Resource,
    Tactic,
    Objective,
    Outcome,
    Goal,
    Silent,
    Folded,
}
