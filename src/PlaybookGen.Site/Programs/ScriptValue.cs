using System.Text;
using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary>A value for the site's scripts, written as a script of its own, since a page opened from disk may not read JSON.</summary>
public static class ScriptValue
{
    /// <param name="name">The member of <c>window</c> that holds it.</param>
    /// <param name="write">Writes the members of the object.</param>
    public static ReadOnlyMemory<byte> Of(string name, Action<Utf8JsonWriter> write) => Assigned($"window.{name} = ", write, ";\n");

    /// <summary>The same, kept under a key of an object of that name beside others.</summary>
    /// <param name="key">Letters, digits and hyphens only.</param>
    public static ReadOnlyMemory<byte> Of(string name, string key, Action<Utf8JsonWriter> write) =>
        Assigned($"(window.{name} = window.{name} || {{}})['{key}'] = ", write, ";\n");

    private static byte[] Assigned(string before, Action<Utf8JsonWriter> write, string after)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes(before));
        using (var json = new Utf8JsonWriter(bytes, WebJson.Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.Write(Encoding.UTF8.GetBytes(after));
        return bytes.ToArray();
    }
}
