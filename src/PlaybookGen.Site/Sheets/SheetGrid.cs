using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>Measures of a sheet. A theme sets its text no larger than this.</summary>
public static class SheetGrid
{
    public const int Margin = 12;
    public const int HeadingBaseline = 20;
    public const int Top = 46;
    public const int Padding = 10;
    public const int ColourGutter = 34;
    public const int BoxGap = 14;
    public const int MinBoxHeight = 40;
    public const int BadgeHeight = 20;

    /// <summary>Boxes beyond this are left to the table.</summary>
    public const int MaxTactics = 24;

    public const int MaxObjectives = 12;

    /// <summary>Widths of the five columns.</summary>
    public static IReadOnlyList<int> Widths { get; } = [156, 268, 206, 176, 146];

    /// <summary>Room to the right of each column, wider where many lines pass.</summary>
    public static IReadOnlyList<int> Gaps { get; } = [22, 66, 42, 34, 0];

    public static TextStyle Style(SheetTextRole role) => role switch
    {
        SheetTextRole.Heading => new TextStyle(13, true),
        SheetTextRole.Label => new TextStyle(14, true),
        SheetTextRole.Note => new TextStyle(12, false),
        _ => new TextStyle(14, false),
    };

    public static int LineHeight(SheetTextRole role) => role == SheetTextRole.Note ? 17 : 20;
}
