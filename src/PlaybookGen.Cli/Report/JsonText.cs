using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlaybookGen.Cli;

/// <summary>JSON for people and programs: indented, Japanese as it is written, LF at the end.</summary>
public static class JsonText
{
    // It goes to a terminal or a file, never into HTML, so Japanese need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options))
            write(writer);
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }
}
