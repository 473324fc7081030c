namespace PlaybookGen.Model;

/// <summary>One 局面: what was done, what came of it, and what the number rests on.</summary>
public sealed record EvidenceRow
{
    public required CaseLink In { get; init; }

    /// <summary>What became of this 局面; null when it is not told.</summary>
    public Status? Status { get; init; }

    /// <summary>How the pattern's tactics were done here.</summary>
    public IReadOnlyList<Act> Acts { get; init; } = [];

    public IReadOnlyList<ResultLine> Results { get; init; } = [];

    /// <summary>What was learned, in the case's words.</summary>
    public string? Learned { get; init; }

    /// <summary>Conditions that set this customer apart from the cases for the pattern.</summary>
    public IReadOnlyList<Link> Differs { get; init; } = [];
}
