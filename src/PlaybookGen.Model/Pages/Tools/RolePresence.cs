namespace PlaybookGen.Model;

/// <summary>How it went in cases that name their stakeholders: with the role among them, and without.</summary>
public sealed record RolePresence(StakeholderRole Role, ResultTally With, ResultTally Without);
