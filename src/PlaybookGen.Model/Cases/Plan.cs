namespace PlaybookGen.Model;

/// <summary>プ譜: resources, 施策 and 中間目的 of one state of a plan.</summary>
public sealed record Plan
{
    public Resources Resources { get; init; } = Resources.None;

    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    public IReadOnlyList<PlannedTactic> Tactics { get; init; } = [];

    public IReadOnlyList<Milestone> Milestones { get; init; } = [];
}
