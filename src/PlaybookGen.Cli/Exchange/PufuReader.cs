using System.Globalization;
using System.Text;
using System.Text.Json;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Cli;

/// <summary>Reads the JSON of the プ譜 editor. What a sheet lacks is empty; what it has besides is left alone.</summary>
public static class PufuReader
{
    public static PufuReading Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = 32 });
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0);
            return new PufuReading([], new PufuFault(line + 1, Sign(json.TrimStart('\uFEFF'), line, (int)(fault.BytePositionInLine ?? 0)), ""));
        }
    }

    /// <summary>The sign of a line, from 1, that a count of bytes leads to.</summary>
    private static int Sign(string json, int line, int bytes)
    {
        var text = Encoding.UTF8.GetBytes(json.Split('\n').ElementAtOrDefault(line) ?? "");
        return Encoding.UTF8.GetCharCount(text.AsSpan(0, Math.Min(bytes, text.Length))) + 1;
    }

    private static PufuReading Read(JsonElement root)
    {
        if (IsSheet(root))
            return new PufuReading([Sheet(root)], null);
        var sheets = root.ValueKind == JsonValueKind.Object
            ? root.EnumerateObject().Where(member => IsSheet(member.Value)).OrderBy(member => Order(member.Name)).Select(member => Sheet(member.Value)).ToList()
            : [];
        return sheets.Count > 0 ? new PufuReading(sheets, null) : new PufuReading([], new PufuFault(0, 0, "winCondition"));
    }

    private static bool IsSheet(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("winCondition", out _);

    /// <summary>phase2 stands before phase10; names without a number keep their order at the end.</summary>
    private static int Order(string name) =>
        int.TryParse(name.AsSpan(name.AsSpan().TrimEnd("0123456789").Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static PufuSheet Sheet(JsonElement sheet)
    {
        var elements = Member(sheet, "elements");
        return new PufuSheet
        {
            GainingGoal = TextOf(Member(sheet, "gainingGoal")),
            WinCondition = TextOf(Member(sheet, "winCondition")),
            Purposes = [.. Items(sheet, "purposes").Select(purpose => new PufuPurpose(TextOf(purpose), [.. Items(purpose, "measures").Select(Measure)]))],
            Elements = [.. PufuSheet.ElementNames.Select(name => TextOf(Member(elements, name)))],
        };
    }

    private static PufuMeasure Measure(JsonElement measure)
    {
        var colour = StringOf(measure, "color");
        return new PufuMeasure(TextOf(measure), colour is "red" or "green" or "blue" or "yellow" ? colour : "white", Progress(measure));
    }

    /// <summary>Held within 0 and 100, as the editor does.</summary>
    private static double? Progress(JsonElement measure) =>
        Member(measure, "progress") is { ValueKind: JsonValueKind.Number } progress ? Math.Clamp(progress.GetDouble(), 0, 100) : null;

    private static PufuText TextOf(JsonElement element)
    {
        var comment = Member(element, "comment");
        var colour = StringOf(comment, "color");
        return new PufuText(StringOf(element, "text"), colour.Length > 0 ? colour : "blue", StringOf(comment, "text"));
    }

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    private static JsonElement[] Items(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private static string StringOf(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()!.Normalize(NormalizationForm.FormC) : "";
}
