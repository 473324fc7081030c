namespace PlaybookGen.Model;

/// <summary>When a tactic should not be used.</summary>
public sealed record NotWhen(Link Tactic, MarkdownText Text);
