using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PlaybookGen.Model;

/// <summary>JSON that browsers load from the site: no line breaks, LF at the end.</summary>
public static class WebJson
{
    /// <summary>Letters of all scripts stay readable; signs that mean something in HTML are written as escapes, as a script may stand in a page.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An object as a file, and the same as a script, since a page opened from disk may not read JSON.</summary>
    /// <param name="variable">The member of <c>window</c> that the script sets.</param>
    /// <param name="write">Writes the members of the object.</param>
    public static IEnumerable<OutputFile> Files(string jsonPath, string scriptPath, string variable, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        var value = bytes.ToArray();
        return
        [
            new OutputFile(jsonPath, (byte[])[.. value, (byte)'\n']),
            new OutputFile(scriptPath, (byte[])[.. Encoding.UTF8.GetBytes($"window.{variable} = "), .. value, .. ";\n"u8]),
        ];
    }
}
