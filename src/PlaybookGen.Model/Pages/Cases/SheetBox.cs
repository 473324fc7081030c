namespace PlaybookGen.Model;

/// <summary>One box of a sheet.</summary>
public sealed record SheetBox
{
    /// <summary>Unique within the sheet; lines name it.</summary>
    public required string Key { get; init; }

    public required SheetRole Role { get; init; }

    public required int X { get; init; }

    public required int Y { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The lines of text, placed from the box's left upper corner.</summary>
    public required IReadOnlyList<SheetText> Lines { get; init; }

    /// <summary>The colour of a tactic; null when the sheet doesn't tell colours apart.</summary>
    public TacticColour? Colour { get; init; }

    /// <summary>The sign that stands for the colour, so that nobody has to see it: 白 赤 緑 青 黄.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Whether it is what the sheet is about. Its text says so, too.</summary>
    public bool IsMain { get; init; }

    /// <summary>What became of it since the state before.</summary>
    public PlanChange? Change { get; init; }

    /// <summary>The word for <see cref="Change"/>, with the width of its label.</summary>
    public SheetBadge? Badge { get; init; }
}
