namespace PlaybookGen.Model;

/// <summary>顧客別チャート: three plans laid over one another, counted back from the renewal, with the policy for it.</summary>
public sealed record CustomerYearPage : Page
{
    /// <summary>A case whose calendar shows the tool at work; null when none has one.</summary>
    public CaseLink? Example { get; init; }

    /// <summary>The example as the tool keeps what is written in it: JSON.</summary>
    public string? ExampleState { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
