namespace PlaybookGen.Model;

/// <summary>All tools by the step that they help with, and how the steps hang together.</summary>
public sealed record ToolsPage : Page
{
    public required IReadOnlyList<ToolGroup> Groups { get; init; }

    public required IReadOnlyList<RoundStep> Round { get; init; }
}
