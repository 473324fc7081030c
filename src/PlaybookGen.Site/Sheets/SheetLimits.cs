using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>How many lines a box may have. What goes beyond is clipped; the table has it in full.</summary>
public readonly record struct SheetLimits(int LabelLines, int TextLines)
{
    /// <param name="crowd">How many boxes share the column: the more, the less each may say.</param>
    public static SheetLimits For(SheetRole role, int crowd) => role switch
    {
        SheetRole.Resource => new SheetLimits(1, crowd <= 5 ? 5 : 3),
        SheetRole.Tactic => crowd switch
        {
            <= 8 => new SheetLimits(2, 5),
            <= 14 => new SheetLimits(1, 2),
            _ => new SheetLimits(1, 1),
        },
        SheetRole.Objective => new SheetLimits(1, crowd <= 6 ? 5 : 2),
        _ => new SheetLimits(2, 10),
    };
}
