namespace PlaybookGen.Browser.Machine;

/// <summary>What one page showed while its window was made narrower and its colours were turned to dark.</summary>
/// <param name="Faults">What <see cref="PageWatch"/> wrote down.</param>
/// <param name="TooWide">What sticks out to the right of the window, at which width and by how many pixels.</param>
/// <param name="Violations">What axe found, in light and in dark.</param>
/// <param name="Unseen">What the Tab key reached without its being seen and marked.</param>
public sealed record Visit(
    string Page, IReadOnlyList<string> Faults, IReadOnlyList<string> TooWide, IReadOnlyList<string> Violations, IReadOnlyList<string> Unseen);
