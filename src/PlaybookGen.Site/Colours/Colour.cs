using System.Globalization;

namespace PlaybookGen.Site.Colours;

/// <summary>A colour of the screen, each part 0 to 255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c>; null for anything else.</summary>
    public static Colour? Parse(string text) =>
        text.Length == 7 && text[0] == '#' && uint.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    /// <summary>Contrast by WCAG 2: 1 for the same colour, 21 for black on white.</summary>
    public double Contrast(Colour other)
    {
        var (bright, dark) = Luminance >= other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (bright + 0.05) / (dark + 0.05);
    }

    /// <param name="share">0 leaves the colour as it is, 1 gives the other.</param>
    public Colour Towards(Colour other, double share)
    {
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part)
    {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
