namespace PlaybookGen.Model;

/// <summary>A drill that was made from the cases: the same content gives the same drill.</summary>
public sealed record MadeDrill
{
    /// <summary>Kind and case, and the 局面 where one case gives several: <c>predict/acme/3</c>. It stays when other cases come and go.</summary>
    public required string Id { get; init; }

    public required MadeDrillKind Kind { get; init; }

    /// <summary>The 局面 that the answer is in.</summary>
    public required DrillPlace Place { get; init; }

    /// <summary>What tells it from others of its kind, without giving the answer away.</summary>
    public required string About { get; init; }

    /// <summary>What the reader has to know, line by line.</summary>
    public IReadOnlyList<Fact> Setting { get; init; } = [];

    public required string Question { get; init; }

    /// <summary>Exactly one is correct.</summary>
    public required IReadOnlyList<MadeChoice> Choices { get; init; }

    public IReadOnlyList<string> Hints { get; init; } = [];

    public IReadOnlyList<string> Explanation { get; init; } = [];

    public required string FollowUp { get; init; }

    public string CaseId => Place.CaseId;
}
