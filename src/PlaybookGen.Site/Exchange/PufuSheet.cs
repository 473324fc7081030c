namespace PlaybookGen.Site.Exchange;

/// <summary>One sheet of the プ譜 editor.</summary>
public sealed record PufuSheet
{
    /// <summary>The names of the eight resources, in the editor's order.</summary>
    public static IReadOnlyList<string> ElementNames { get; } =
        ["people", "money", "time", "quality", "businessScheme", "environment", "rival", "foreignEnemy"];

    public PufuText GainingGoal { get; init; } = PufuText.Empty;

    public PufuText WinCondition { get; init; } = PufuText.Empty;

    public IReadOnlyList<PufuPurpose> Purposes { get; init; } = [];

    /// <summary>The eight resources, in the order of <see cref="ElementNames"/>.</summary>
    public required IReadOnlyList<PufuText> Elements { get; init; }
}
