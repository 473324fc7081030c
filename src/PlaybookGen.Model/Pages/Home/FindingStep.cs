namespace PlaybookGen.Model;

/// <param name="Label">What the terms are in the sentence of the pattern.</param>
/// <param name="Empty">What to say when there are none.</param>
public sealed record FindingStep(RulePartKind Kind, string Label, IReadOnlyList<Link> Terms, string Empty);
