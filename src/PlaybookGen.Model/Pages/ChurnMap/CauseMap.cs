namespace PlaybookGen.Model;

/// <summary>The graph, laid out: causes on the left, what they lead to on the right. All measures in the units of the drawing.</summary>
public sealed record CauseMap(int Width, int Height, IReadOnlyList<CauseBox> Boxes, IReadOnlyList<CauseLine> Lines);
