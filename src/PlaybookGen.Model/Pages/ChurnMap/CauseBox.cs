namespace PlaybookGen.Model;

/// <summary>An undesirable state in the drawing.</summary>
/// <param name="Id">The obstacle's id.</param>
/// <param name="Label">The whole label.</param>
/// <param name="Lines">The label in lines that fit the box.</param>
/// <param name="IsFlag">Whether nothing follows from it but churn itself.</param>
public sealed record CauseBox(string Id, string Label, int X, int Y, int Width, int Height, IReadOnlyList<string> Lines, bool IsFlag);
