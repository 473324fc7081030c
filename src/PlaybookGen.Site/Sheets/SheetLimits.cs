using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>How many lines a box may have. What goes beyond is clipped; the table has it in full.</summary>
public readonly record struct SheetLimits(int LabelLines, int TextLines, int NoteLines = 1)
{
    /// <param name="crowd">How many boxes share the column: the more, the less each may say.</param>
    public static SheetLimits For(SheetItem item, int crowd) => item.Role switch
    {
        _ when item.Change == PlanChange.Dropped => new SheetLimits(1, item.Label.Length > 0 ? 1 : 2),
        SheetRole.Resource => new SheetLimits(1, crowd <= 6 ? 6 : 4),
        SheetRole.Tactic => crowd switch
        {
            <= 8 => new SheetLimits(2, 5),
            <= 12 => new SheetLimits(2, 3),
            <= 16 => new SheetLimits(1, 2),
            _ => new SheetLimits(1, 1),
        },
        SheetRole.Objective => crowd <= 6 ? new SheetLimits(1, 5, 2) : new SheetLimits(1, 2),
        _ => new SheetLimits(2, 10, 4),
    };
}
