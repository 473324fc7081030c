using System.Buffers;
using System.Text;

namespace PlaybookGen.Model;

/// <summary>Hands UTF-8 on as text, a large piece at a time.</summary>
internal sealed class TextPieces(TextWriter output) : IBufferWriter<byte>
{
    private const int PieceSize = 1 << 16;

    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private byte[] bytes = new byte[2 * PieceSize];
    private char[] text = new char[2 * PieceSize];
    private int used;

    public void Advance(int count)
    {
        used += count;
        if (used >= PieceSize)
            Flush();
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (bytes.Length - used < Math.Max(1, sizeHint))
            Array.Resize(ref bytes, used + Math.Max(PieceSize, sizeHint));
        return bytes.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>A sign that is not whole yet waits for the next piece.</summary>
    public void Flush()
    {
        if (text.Length < used + 1)
            text = new char[bytes.Length + 1];
        var length = decoder.GetChars(bytes, 0, used, text, 0, flush: false);
        output.Write(text, 0, length);
        used = 0;
    }
}
