namespace PlaybookGen.Model;

/// <param name="More">How many further wordings the outcome's own page leads to.</param>
public sealed record OutcomeGroup(Link Outcome, IReadOnlyList<OutcomeWording> Wordings, int More);
