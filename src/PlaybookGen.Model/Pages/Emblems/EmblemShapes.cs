using static PlaybookGen.Model.EmblemShape;

namespace PlaybookGen.Model;

/// <summary>The one table of how emblems look; the theme's SVG and the pictures beside links are both drawn from it.</summary>
public static class EmblemShapes
{
    /// <summary>What marks a losing pattern, at the lower right.</summary>
    public static IReadOnlyList<EmblemShape> Cross { get; } = [new Stroke(39, 39, 46, 46, 3.5), new Stroke(46, 39, 39, 46, 3.5)];

    public static IReadOnlyList<EmblemShape> Of(EmblemFamily family) => family switch
    {
        // Two rings that hold each other.
        EmblemFamily.Trust => [new Ring(17, 22, 9, 4), new Ring(29, 22, 9, 4)],
        // A glass with what it found.
        EmblemFamily.Issue => [new Ring(21, 20, 11, 4), new Stroke(29, 28, 34.5, 33.5, 4.5), new Dot(21, 20, 3)],
        // One state, two ways to it.
        EmblemFamily.Design => [new Stroke(12, 12, 34, 22, 3), new Stroke(12, 34, 34, 22, 3), new Dot(12, 12, 5), new Dot(12, 34, 5), new Dot(34, 22, 6)],
        // A word that spreads.
        EmblemFamily.Sensemaking => [new Dot(22, 23, 4), new Ring(22, 23, 10, 3), new Ring(22, 23, 17, 2.5)],
        // What was planned, ticked off.
        EmblemFamily.Review => [new Stroke(9, 24, 18, 33, 5), new Stroke(18, 33, 36, 12, 5)],
        EmblemFamily.Goal => [new Stroke(13, 7, 13, 41, 4), new Stroke(13, 9, 35, 15.5, 4), new Stroke(35, 15.5, 13, 23, 4), new Stroke(16, 16, 27, 15.8, 8)],
        // Two who sit side by side.
        EmblemFamily.Pair => [new Dot(14, 13, 6), new Dot(30, 13, 6), new Stroke(14, 27, 14, 34, 10), new Stroke(30, 27, 30, 34, 10)],
        // One who stands on a stage, before others.
        EmblemFamily.Opportunity => [new Dot(22, 9, 5), new Stroke(22, 19, 22, 23, 8), new Stroke(10, 31, 34, 31, 4), new Dot(12, 41, 3.5), new Dot(22, 41, 3.5), new Dot(32, 41, 3.5)],
        // From what there is, over what is done, to the result.
        _ => [new Stroke(10, 14, 24, 23, 3), new Stroke(10, 32, 24, 23, 3), new Stroke(24, 23, 37, 23, 3), new Dot(10, 14, 4), new Dot(10, 32, 4), new Dot(24, 23, 4), new Dot(38, 23, 6)],
    };
}
