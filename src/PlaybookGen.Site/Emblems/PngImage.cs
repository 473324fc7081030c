using System.Buffers.Binary;
using System.Text;
using PlaybookGen.Site.Colours;

namespace PlaybookGen.Site.Emblems;

/// <summary>A picture of at most 16 colours as PNG (ISO/IEC 15948), four bits a pixel.</summary>
public static class PngImage
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a];

    /// <summary>Each byte of a row is given as its difference from the one above: where rows are alike, nothing but zeros is left.</summary>
    private const byte UpFilter = 2;

    /// <param name="width">Even.</param>
    /// <param name="pixels">Places in the palette, row by row.</param>
    public static ReadOnlyMemory<byte> Encode(int width, int height, IReadOnlyList<Colour> palette, ReadOnlySpan<byte> pixels)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (4, 3);

        var file = new List<byte>(8192);
        file.AddRange(Signature);
        Chunk(file, "IHDR", header);
        Chunk(file, "PLTE", [.. palette.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        Chunk(file, "IDAT", RunLengthZlib.Compress(Filtered(width, height, pixels)));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Filtered(int width, int height, ReadOnlySpan<byte> pixels)
    {
        var stride = width / 2;
        var rows = new byte[height * (stride + 1)];
        for (var y = 0; y < height; y++)
        {
            rows[y * (stride + 1)] = UpFilter;
            for (var i = 0; i < stride; i++)
                rows[y * (stride + 1) + 1 + i] = (byte)(Pair(pixels, y * width + 2 * i) - (y == 0 ? 0 : Pair(pixels, (y - 1) * width + 2 * i)));
        }

        return rows;
    }

    private static byte Pair(ReadOnlySpan<byte> pixels, int at) => (byte)((pixels[at] << 4) | pixels[at + 1]);

    private static void Chunk(List<byte> file, string name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.AddRange(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        file.AddRange(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksums.Crc32(named));
        file.AddRange(number);
    }
}
