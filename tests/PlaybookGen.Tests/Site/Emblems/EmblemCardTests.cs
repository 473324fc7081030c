using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Colours;
using PlaybookGen.Site.Emblems;

namespace PlaybookGen.Tests.Site.Emblems;

public sealed class EmblemCardTests
{
    private static readonly Colour Green = Colour.Parse("#0b6e4f")!.Value;

    [Fact]
    public void ACardHasTheSizeThatServicesAskFor()
    {
        var png = EmblemCard.Png(Emblem.OfLibrary, Green).Span;
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], png[..8].ToArray());
        Assert.Equal((1200, 630), (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..])));
        Assert.Equal([4, 3, 0, 0, 0], png[24..29].ToArray());
    }

    [Fact]
    public void ACardIsSmall() => Assert.All(
        Enum.GetValues<EmblemFamily>().SelectMany(family => new[] { new Emblem(family, false), new Emblem(family, true) }),
        emblem => Assert.InRange(EmblemCard.Png(emblem, Green).Length, 1_000, 16_000));

    /// <summary>The reader of the runtime unpacks what our own packer wrote.</summary>
    [Fact]
    public void TheRowsComeOutAsTheyWentIn()
    {
        var picture = Rows(EmblemCard.Png(new Emblem(EmblemFamily.Pair, false), Green));
        Assert.Equal(630, picture.Length);
        Assert.All(picture[0], pixel => Assert.Equal(0, pixel));
        Assert.All(picture[629], pixel => Assert.Equal(15, pixel));
        // In the middle of the left head (14, 13): 9 pixels to a unit, the field begins at (384, 87).
        Assert.Equal(14, picture[87 + 13 * 9][384 + 14 * 9]);
        Assert.Equal(0, picture[87 + 13 * 9][384 + 22 * 9]);
    }

    [Fact]
    public void AChunkCarriesItsChecksum()
    {
        var png = EmblemCard.Png(Emblem.OfLibrary, Green).Span;
        // The sum of an empty IEND chunk, as every PNG ends.
        Assert.Equal([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82], png[^8..].ToArray());
        Assert.Equal(0x11e60398u, Checksums.Adler32("Wikipedia"u8));
        Assert.Equal(0xcbf43926u, Checksums.Crc32("123456789"u8));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("aaa")]
    [InlineData("aaaa")]
    [InlineData("abcabcabcabc")]
    public void WhatIsPackedUnpacksToTheSame(string text) => Assert.Equal(text, Encoding.Latin1.GetString(Unpacked(RunLengthZlib.Compress(Encoding.Latin1.GetBytes(text)))));

    [Fact]
    public void RunsOfEveryLengthAndEveryByteUnpackToTheSame()
    {
        var random = new Random(7);
        byte[] bytes = [.. Enumerable.Range(0, 700).SelectMany(length => Enumerable.Repeat((byte)random.Next(256), length))];
        Assert.Equal(bytes, Unpacked(RunLengthZlib.Compress(bytes)));
    }

    [Fact]
    public void NoTwoEmblemsAreTheSame() => Assert.Equal(
        18, Enum.GetValues<EmblemFamily>().SelectMany(family => new[] { false, true }.Select(losing => Convert.ToBase64String(EmblemCard.Png(new Emblem(family, losing), Green).Span))).Distinct().Count());

    private static byte[] Unpacked(byte[] packed)
    {
        using var reader = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        reader.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[][] Rows(ReadOnlyMemory<byte> png)
    {
        var at = png.Span.IndexOf("IDAT"u8);
        var bytes = Unpacked(png.Slice(at + 4, BinaryPrimitives.ReadInt32BigEndian(png.Span[(at - 4)..])).ToArray());
        var above = new byte[600];
        return
        [
            .. bytes.Chunk(601).Select(row =>
            {
                Assert.Equal(2, row[0]);
                above = [.. above.Zip(row.Skip(1), (up, difference) => (byte)(up + difference))];
                return above.SelectMany(pair => new[] { (byte)(pair >> 4), (byte)(pair & 15) }).ToArray();
            }),
        ];
    }
}
