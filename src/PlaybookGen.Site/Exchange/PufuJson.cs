using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Exchange;

/// <summary>Sheets to the JSON of the プ譜 editor: one sheet stands alone, several are named phase1, phase2 and so on.</summary>
public static class PufuJson
{
    /// <summary>All 局面 of a case, plan and review.</summary>
    public static ReadOnlyMemory<byte> Of(SuccessCase item) => Of(PufuExport.Sheets(item), item.Id);

    /// <param name="seed">Makes the ids of the text elements; the same seed gives the same ids.</param>
    public static ReadOnlyMemory<byte> Of(IReadOnlyList<PufuSheet> sheets, string seed) => JsonText.Bytes(writer => Write(writer, sheets, new Ids(seed)));

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<PufuSheet> sheets, Ids ids)
    {
        if (sheets.Count == 1)
        {
            Write(writer, sheets[0], ids);
            return;
        }

        writer.WriteStartObject();
        for (var i = 0; i < sheets.Count; i++)
        {
            writer.WritePropertyName("phase" + (i + 1).ToString(CultureInfo.InvariantCulture));
            Write(writer, sheets[i], ids);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PufuSheet sheet, Ids ids)
    {
        writer.WriteStartObject();
        WriteText(writer, "winCondition", sheet.WinCondition, ids);
        WriteText(writer, "gainingGoal", sheet.GainingGoal, ids);
        writer.WriteStartArray("purposes");
        foreach (var purpose in sheet.Purposes)
        {
            writer.WriteStartObject();
            WriteMembers(writer, purpose.Text, ids);
            writer.WriteStartArray("measures");
            foreach (var measure in purpose.Measures)
            {
                writer.WriteStartObject();
                WriteMembers(writer, measure.Text, ids);
                writer.WriteString("color", measure.Colour);
                if (measure.Progress is { } progress)
                    writer.WriteNumber("progress", progress);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("elements");
        for (var i = 0; i < sheet.Elements.Count; i++)
            WriteText(writer, PufuSheet.ElementNames[i], sheet.Elements[i], ids);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, PufuText text, Ids ids)
    {
        writer.WriteStartObject(name);
        WriteMembers(writer, text, ids);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, PufuText text, Ids ids)
    {
        writer.WriteString("uuid", ids.Next());
        writer.WriteString("text", text.Text);
        writer.WriteStartObject("comment");
        writer.WriteString("color", text.CommentColour);
        writer.WriteString("text", text.Comment);
        writer.WriteEndObject();
    }

    /// <summary>Ids of 22 signs: 16 bytes in base64url, hashed from the seed and a count, so that an export is the same each time.</summary>
    private sealed class Ids(string seed)
    {
        private int count;

        public string Next()
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}/{count++}")));
            return System.Buffers.Text.Base64Url.EncodeToString(hash.AsSpan(0, 16));
        }
    }
}
