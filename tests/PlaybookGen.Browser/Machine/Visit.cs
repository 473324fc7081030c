namespace PlaybookGen.Browser.Machine;

/// <summary>What one page showed at one width.</summary>
/// <param name="Faults">What <see cref="PageWatch"/> wrote down.</param>
/// <param name="TooWide">What sticks out to the right of the window, and by how many pixels.</param>
/// <param name="Violations">What axe found, in light and in dark.</param>
public sealed record Visit(
    string Page, int Width, IReadOnlyList<string> Faults, IReadOnlyList<string> TooWide, IReadOnlyList<string> Violations)
{
    public static IReadOnlyList<int> Widths { get; } = [360, 768, 1280];

    public string Name => $"/{Page} at {Width}";
}
