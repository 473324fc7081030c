namespace PlaybookGen.Model;

/// <summary>All drills that were made from the cases, by kind; a kind without any says what it would take.</summary>
public sealed record MadeDrillsPage : Page
{
    public required IReadOnlyList<MadeDrillShelf> Shelves { get; init; }

    public required int MostOfAKind { get; init; }
}
