namespace PlaybookGen.Model;

/// <summary>One time that a tactic was done.</summary>
/// <param name="Act">How, and how much.</param>
/// <param name="Status">What became of the 局面; null when it is not told.</param>
public sealed record TacticUse(CaseLink In, Act Act, Status? Status);
