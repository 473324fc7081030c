namespace PlaybookGen.Model;

/// <summary>Drills of one kind.</summary>
/// <param name="Levels">How many there are of level 1, 2 and 3.</param>
public sealed record DrillKindRow(Link To, IReadOnlyList<int> Levels)
{
    public int Count => Levels.Sum();
}
