namespace PlaybookGen.Search;

/// <summary>Grows a list of bytes.</summary>
sealed class ByteWriter
{
    byte[] bytes = new byte[16];

    public int Length { get; private set; }

    public void Byte(byte value)
    {
        Reserve(1);
        bytes[Length++] = value;
    }

    /// <summary>Writes a number from 0 up, 7 bits a byte, low bits first, the high bit set where more follow.</summary>
    public void Number(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    public void Bytes(ReadOnlySpan<byte> values)
    {
        Reserve(values.Length);
        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
    }

    public byte[] ToArray() => bytes[..Length];

    void Reserve(int more)
    {
        if (Length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(Length + more, bytes.Length * 2));
    }
}
