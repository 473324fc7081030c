namespace PlaybookGen.Model;

/// <summary>A piece of a rule sentence; the pieces one after another are the sentence.</summary>
/// <param name="To">The page of the term; null for the words between.</param>
public sealed record RulePart(RulePartKind Kind, string Text, SitePath? To);
