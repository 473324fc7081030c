namespace PlaybookGen.Model;

/// <summary>Where cases of a pattern went next in one of the four directions; empty when none of them did.</summary>
public sealed record FollowedSteps(Direction Direction, string Meaning, IReadOnlyList<FollowedStep> Steps);
