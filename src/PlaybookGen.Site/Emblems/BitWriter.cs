namespace PlaybookGen.Site.Emblems;

/// <summary>Fills bytes from their lowest bit.</summary>
public sealed class BitWriter
{
    private readonly List<byte> bytes = [];
    private int pending;
    private int count;

    /// <summary>Whole bytes only; <see cref="Align"/> first.</summary>
    public IReadOnlyList<byte> Bytes => bytes;

    /// <param name="length">At most 16.</param>
    public void Write(int value, int length)
    {
        pending |= value << count;
        for (count += length; count >= 8; count -= 8)
        {
            bytes.Add((byte)pending);
            pending >>= 8;
        }
    }

    public void Align() => Write(0, (8 - count) % 8);
}
