namespace PlaybookGen.Model;

/// <summary>矛盾: pairs of 局面 that did the same for similar customers and ended differently. Each is a question too.</summary>
public sealed record ContradictionsPage : Page
{
    /// <summary>The closest pairs first.</summary>
    public required IReadOnlyList<Contradiction> Real { get; init; }

    /// <summary>Pairs of cases that are no evidence.</summary>
    public required IReadOnlyList<Contradiction> Practice { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
