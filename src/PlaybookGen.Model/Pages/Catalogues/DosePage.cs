namespace PlaybookGen.Model;

/// <summary>Tactics with the doses in which they were given.</summary>
public sealed record DosePage : Page
{
    /// <summary>Those given most often as evidence first.</summary>
    public required IReadOnlyList<DoseRow> Tactics { get; init; }

    public required int LeftOut { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
