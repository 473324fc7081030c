namespace PlaybookGen.Site.Emblems;

/// <summary>The two sums that a PNG file carries.</summary>
public static class Checksums
{
    /// <summary>CRC-32 as in ISO 3309.</summary>
    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xedb88320;
        }

        return ~sum;
    }

    /// <summary>Adler-32 as in RFC 1950.</summary>
    public static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (1u, 0u);
        foreach (var value in bytes)
        {
            low = (low + value) % 65521;
            high = (high + low) % 65521;
        }

        return (high << 16) | low;
    }
}
