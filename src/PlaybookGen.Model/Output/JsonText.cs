using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlaybookGen.Model;

/// <summary>JSON for people and programs: indented, Japanese as it is written, LF at the end.</summary>
public static class JsonText
{
    // It goes to a terminal, a file or an editor, never into HTML, so Japanese need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write).Span);

    /// <summary>Writes the same piece by piece, for answers too long to be held as a whole.</summary>
    public static void WriteTo(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var pieces = new TextPieces(output);
        using (var writer = new Utf8JsonWriter(pieces, Options))
            write(writer);
        pieces.Write("\n"u8);
        pieces.Flush();
    }

    /// <summary>The same as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
            write(writer);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
