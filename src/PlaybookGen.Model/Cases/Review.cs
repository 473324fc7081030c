namespace PlaybookGen.Model;

/// <summary>結果レビュー, facts before opinions.</summary>
public sealed record Review
{
    public string? Facts { get; init; }

    public string? Execution { get; init; }

    public IReadOnlyList<string> Insights { get; init; } = [];

    public IReadOnlyList<string> Good { get; init; } = [];

    public IReadOnlyList<string> More { get; init; } = [];

    public string? Next { get; init; }
}
