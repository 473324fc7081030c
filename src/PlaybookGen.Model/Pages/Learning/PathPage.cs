namespace PlaybookGen.Model;

/// <summary>An onboarding path, step by step.</summary>
public sealed record PathPage : Page
{
    public required string PathId { get; init; }

    public string? Summary { get; init; }

    public required IReadOnlyList<PathStop> Stops { get; init; }

    public int Minutes => Stops.Sum(stop => stop.Minutes);
}
