namespace PlaybookGen.Model;

/// <summary>An ordered onboarding path.</summary>
public sealed record LearningPath
{
    public required string Id { get; init; }

    public required string SourcePath { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<PathStep> Steps { get; init; } = [];
}
