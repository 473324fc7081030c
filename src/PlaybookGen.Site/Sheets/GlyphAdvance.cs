using System.Globalization;
using System.Text;

namespace PlaybookGen.Site.Sheets;

/// <summary>
/// How wide a sign can be, in thousandths of its font size. Readers' fonts differ, so every figure is that of a wide one: Latin letters are as
/// wide as those of Verdana and Meiryo, Japanese signs are full squares. What is drawn is never wider than what is reckoned here.
/// </summary>
public static class GlyphAdvance
{
    private const int Square = 1000;

    /// <summary>U+0020 to U+007E.</summary>
    private static readonly int[] Ascii =
    [
        352, 394, 459, 838, 696, 1076, 780, 275, 454, 454, 636, 838, 364, 454, 364, 454,
        636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 838, 838, 838, 545,
        1000, 684, 686, 698, 771, 632, 575, 775, 752, 421, 455, 693, 557, 863, 748, 787,
        603, 787, 695, 684, 616, 732, 684, 989, 685, 615, 685, 454, 454, 454, 838, 636,
        636, 613, 635, 550, 635, 615, 352, 635, 634, 278, 344, 592, 278, 974, 634, 612,
        635, 635, 427, 521, 394, 634, 592, 818, 592, 592, 525, 636, 454, 636, 838,
    ];

    public static int Of(Rune rune)
    {
        var value = rune.Value;
        return value switch
        {
            >= 0x20 and <= 0x7E => Ascii[value - 0x20],
            >= 0x3000 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0xFF01 and <= 0xFF60 when !IsMark(rune) => Square,
            >= 0x20000 and <= 0x3FFFF => Square,
            >= 0xFF61 and <= 0xFF9F => 560,
            >= 0x1100 and <= 0x11FF or >= 0xAC00 and <= 0xD7FF => Square,
            0x2E3A => 2 * Square,
            0x2E3B => 3 * Square,
            >= 0xFDF0 and <= 0xFDFF => 12 * Square,
            >= 0x12000 and <= 0x1254F or >= 0xA9C1 and <= 0xA9C5 => 6 * Square,
            _ => OfRest(rune),
        };
    }

    /// <summary>The same in bold: fonts widen Latin letters, squares stay.</summary>
    public static int OfBold(Rune rune)
    {
        var regular = Of(rune);
        return regular is > 0 and < Square || rune.Value < 0x2000 ? (regular * 115 / 100) + (regular == 0 ? 0 : 40) : regular;
    }

    private static int OfRest(Rune rune)
    {
        if (IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            return 0;
        if (IsPicture(rune))
            return 1400;
        return rune.Value is >= 0x2000 and <= 0x2E7F ? 1100 : 1200;
    }

    /// <summary>Emoji and other pictures, which come from a font of their own.</summary>
    private static bool IsPicture(Rune rune) =>
        rune.Value is (>= 0x1F000 and <= 0x1FFFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x2300 and <= 0x23FF);

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
