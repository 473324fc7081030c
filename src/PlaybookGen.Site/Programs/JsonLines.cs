using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary>A JSON array with one object a line, so that a change of one case changes one line.</summary>
public static class JsonLines
{
    /// <param name="write">Writes the members of one object.</param>
    public static ReadOnlyMemory<byte> Of<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var bytes = new MemoryStream();
        using var json = new Utf8JsonWriter(bytes, WebJson.Options);
        bytes.Write("["u8);
        var any = false;
        foreach (var item in items)
        {
            bytes.Write(any ? ",\n"u8 : "\n"u8);
            any = true;
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
        }

        bytes.Write("\n]\n"u8);
        return bytes.ToArray();
    }

    /// <summary>Writes null for what is not known, so that the member is always there.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
