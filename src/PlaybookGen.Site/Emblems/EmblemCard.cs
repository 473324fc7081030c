using PlaybookGen.Model;
using PlaybookGen.Site.Colours;

namespace PlaybookGen.Site.Emblems;

/// <summary>An emblem in white on a coloured card of the size that services ask for.</summary>
public static class EmblemCard
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Pixels to a unit of the emblem's field.</summary>
    private const int Scale = 9;
    private const int Field = 48 * Scale;
    private const int BandHeight = 24;

    /// <summary>Colours from the ground (0) to white (14); the last is the band along the foot.</summary>
    private const int White = 14;
    private const int Band = 15;

    public static ReadOnlyMemory<byte> Png(Emblem emblem, Colour ground) =>
        PngImage.Encode(Width, Height, Palette(ground), Pixels(emblem.Shapes));

    private static Colour[] Palette(Colour ground) =>
        [.. Enumerable.Range(0, White + 1).Select(step => ground.Towards(Colour.White, (double)step / White)), ground.Towards(Colour.Black, 0.35)];

    private static byte[] Pixels(IReadOnlyList<EmblemShape> shapes)
    {
        var pixels = new byte[Width * Height];
        Array.Fill(pixels, (byte)Band, Width * (Height - BandHeight), Width * BandHeight);
        var (left, top) = ((Width - Field) / 2, (Height - BandHeight - Field) / 2);
        for (var y = 0; y < Field; y++)
        {
            for (var x = 0; x < Field; x++)
                pixels[(top + y) * Width + left + x] = Shade(shapes, (x + 0.5) / Scale, (y + 0.5) / Scale);
        }

        return pixels;
    }

    /// <summary>A pixel that the edge runs through is as white as the share of it that lies inside.</summary>
    private static byte Shade(IReadOnlyList<EmblemShape> shapes, double x, double y)
    {
        var outside = shapes.Min(shape => shape.Distance(x, y)) * Scale;
        return (byte)Math.Round(Math.Clamp(0.5 - outside, 0, 1) * White);
    }
}
