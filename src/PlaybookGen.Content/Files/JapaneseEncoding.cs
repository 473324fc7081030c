namespace PlaybookGen.Content;

/// <summary>Guesses in which older Japanese encoding bytes were saved that are not UTF-8.</summary>
public static class JapaneseEncoding
{
    /// <summary>The name, or null when the bytes fit neither, or hardly hold such characters.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        var eucPairs = EucPairs(bytes);
        var shiftJisPairs = ShiftJisPairs(bytes);
        return eucPairs >= 4 && eucPairs >= shiftJisPairs ? "EUC-JP" : shiftJisPairs >= 2 ? "Shift_JIS" : null;
    }

    /// <summary>How many two-byte characters there are; -1 when a byte doesn't fit.</summary>
    private static int ShiftJisPairs(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            switch (bytes[i])
            {
                case < 0x80 or (>= 0xA1 and <= 0xDF):
                    break;
                case (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) when i + 1 < bytes.Length && bytes[i + 1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC):
                    pairs++;
                    i++;
                    break;
                default:
                    return -1;
            }
        }

        return pairs;
    }

    private static int EucPairs(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (i + 1 >= bytes.Length || bytes[i] is not ((>= 0xA1 and <= 0xFE) or 0x8E) || bytes[i + 1] is not (>= 0xA1 and <= 0xFE))
                return -1;
            pairs++;
            i++;
        }

        return pairs;
    }
}
