namespace PlaybookGen.Model;

/// <summary>CSメトリック: is the value of the product reaching each customer? Blue and red, from numbers of one's own.</summary>
public sealed record CsMetricPage : Page
{
    /// <summary>A product whose metric shows the tool at work; null when none has one.</summary>
    public Link? Example { get; init; }

    /// <summary>The example as the tool keeps what is written in it: JSON.</summary>
    public string? ExampleState { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
