using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlaybookGen.Cli;

/// <summary>Text as a YAML value: plain where that is safe, else in double quotes.</summary>
public static class YamlScalar
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => IsPlain(text) ? text : JsonSerializer.Serialize(text, Relaxed);

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> items) => "[" + string.Join(", ", items.Select(Of)) + "]";

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && !char.IsWhiteSpace(text[^1])
        && !text.Any(sign => char.IsControl(sign) || sign is ':' or '#' or ',' or '[' or ']' or '{' or '}' or '\u2028' or '\u2029' or '\uFEFF');
}
