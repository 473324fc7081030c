namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// A 2x2 table of counts. <paramref name="A"/>: with the set and in the class; <paramref name="B"/>: with the set, not in the class;
/// <paramref name="C"/>: without the set, in the class; <paramref name="D"/>: neither.
/// </summary>
public readonly record struct TwoByTwo(int A, int B, int C, int D)
{
    /// <summary>The table of a set with <paramref name="support"/> rows, <paramref name="positives"/> of them in the class.</summary>
    public static TwoByTwo Of(int rows, int classSize, int support, int positives) =>
        new(positives, support - positives, classSize - positives, rows - support - classSize + positives);

    public int With => A + B;

    public int Without => C + D;

    public int InClass => A + C;

    public int NotInClass => B + D;

    public int Rows => With + Without;
}
