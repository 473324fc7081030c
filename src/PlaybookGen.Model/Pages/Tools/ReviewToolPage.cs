namespace PlaybookGen.Model;

/// <summary>結果レビューの三段と判定表, on numbers of one's own.</summary>
public sealed record ReviewToolPage : Page
{
    /// <summary>A case to see the tool at work on; null when the library has none that shows a plan, a result and an execution.</summary>
    public CaseLink? Example { get; init; }

    /// <summary>The example as the tool keeps what is written in it: JSON.</summary>
    public string? ExampleState { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
