namespace PlaybookGen.Model;

/// <summary>廟算八要素: what the project starts with.</summary>
public sealed record Resources
{
    public static Resources None { get; } = new();

    public string? People { get; init; }

    public string? Budget { get; init; }

    public string? Time { get; init; }

    public string? Quality { get; init; }

    public string? Business { get; init; }

    public string? Environment { get; init; }

    public string? Rivals { get; init; }

    public string? Adversity { get; init; }
}
