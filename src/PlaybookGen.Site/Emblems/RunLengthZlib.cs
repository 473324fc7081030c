namespace PlaybookGen.Site.Emblems;

/// <summary>
/// Packs bytes as zlib data (RFC 1950, 1951), with runs of one byte as the only repetition it looks for. The compressor of the runtime packs
/// tighter, but what it writes differs between versions and processors, and a site has the same bytes everywhere.
/// </summary>
public static class RunLengthZlib
{
    private const int ShortestRun = 3;
    private const int LongestRun = 258;

    /// <summary>The shortest run of each length code from 257 on, and how many further bits tell how much longer it is (RFC 1951, 3.2.5).</summary>
    private static readonly int[] RunLengths = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] FurtherBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var bits = new BitWriter();
        bits.Write(0x0178, 16);
        // The last block, with the fixed codes.
        bits.Write(0b011, 3);
        for (var at = 0; at < bytes.Length;)
        {
            Symbol(bits, bytes[at]);
            var run = RunAfter(bytes, at);
            if (run >= ShortestRun)
                Run(bits, run);
            at += run >= ShortestRun ? run + 1 : 1;
        }

        Symbol(bits, 256);
        bits.Align();
        var sum = Checksums.Adler32(bytes);
        return [.. bits.Bytes, (byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum];
    }

    /// <summary>How many bytes after this one are the same, at most as many as one code can tell.</summary>
    private static int RunAfter(ReadOnlySpan<byte> bytes, int at)
    {
        var run = 0;
        while (run < LongestRun && at + 1 + run < bytes.Length && bytes[at + 1 + run] == bytes[at])
            run++;
        return run;
    }

    private static void Run(BitWriter bits, int length)
    {
        var code = Array.FindLastIndex(RunLengths, shortest => shortest <= length);
        Symbol(bits, 257 + code);
        bits.Write(length - RunLengths[code], FurtherBits[code]);
        // Back by one byte.
        bits.Write(0, 5);
    }

    /// <summary>The fixed code of a symbol, which starts at its highest bit.</summary>
    private static void Symbol(BitWriter bits, int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (0x30 + symbol, 8),
            < 256 => (0x190 + symbol - 144, 9),
            < 280 => (symbol - 256, 7),
            _ => (0xc0 + symbol - 280, 8),
        };
        for (var bit = length - 1; bit >= 0; bit--)
            bits.Write((code >> bit) & 1, 1);
    }
}
