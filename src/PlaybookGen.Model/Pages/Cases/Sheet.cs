namespace PlaybookGen.Model;

/// <summary>
/// A プ譜, laid out: every box and line has its place, so that a theme draws it without measuring anything. Units are those of the drawing;
/// at its natural size one is a CSS pixel.
/// </summary>
public sealed record Sheet
{
    /// <summary>Unique on its page; begins the ids of its parts.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The drawing in one or two sentences, for those who don't see it.</summary>
    public required string Description { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>Whether it needs the whole height of a printed page in landscape, so that everything else has to stand beside it.</summary>
    public bool IsTall => Height * 10 > Width * 6;

    /// <summary>The smallest paper on which its text, 14 pixels at natural size, stays at 7 points: what is left beside head and facts is 171, 259 and 381 mm high.</summary>
    public SheetPaper Paper => Height switch
    {
        <= 960 => SheetPaper.A4,
        <= 1460 => SheetPaper.A3,
        _ => SheetPaper.A3Portrait,
    };

    /// <summary>Headings of the columns, from left to right.</summary>
    public required IReadOnlyList<SheetText> Headings { get; init; }

    /// <summary>No two overlap; each lies within the drawing.</summary>
    public required IReadOnlyList<SheetBox> Boxes { get; init; }

    public required IReadOnlyList<SheetEdge> Edges { get; init; }

    /// <summary>What the marks on the boxes mean, as far as they are used.</summary>
    public IReadOnlyList<SheetKey> Legend { get; init; } = [];

    /// <summary>How many tactics and objectives the drawing leaves to the table.</summary>
    public int Folded { get; init; }

    /// <summary>What is folded, in words: on paper, where no table follows, it stands below the drawing.</summary>
    public IReadOnlyList<SheetRest> Rest { get; init; } = [];
}
