using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>What a box of a sheet has to say, before it has a place.</summary>
public sealed record SheetItem
{
    public required string Key { get; init; }

    public required SheetRole Role { get; init; }

    /// <summary>Set in bold, above the text.</summary>
    public string Label { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>One small line below the text.</summary>
    public string Note { get; init; } = "";

    public TacticColour? Colour { get; init; }

    /// <summary>Whether it is what the sheet is about; the text says so, too.</summary>
    public bool IsMain { get; init; }

    public PlanChange? Change { get; init; }

    /// <summary>Keys of the items of the next column that it leads to.</summary>
    public IReadOnlyList<string> To { get; init; } = [];
}
