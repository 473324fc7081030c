using System.Globalization;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Cli;

/// <summary>The significant sets of labelled transactions as JSON.</summary>
internal static class SignificantSetsJson
{
    public static void Write(TextWriter output, LabelledTransactions library, double alpha, string correction, int permutations)
    {
        var result = correction == "lamp" ? Lamp.Search(library, alpha) : WestfallYoung.Search(library, alpha, permutations, Alternative.TwoSided);
        JsonText.WriteTo(output, writer =>
        {
            writer.WriteStartObject();
            Number(writer, "alpha", result.Alpha);
            writer.WriteNumber("sigma", result.Sigma);
            writer.WriteNumber("testable", result.Testable);
            Number(writer, "delta", result.Delta);
            writer.WriteNumber("significant", result.Sets.Count);
            writer.WriteStartArray("patterns");
            foreach (var set in result.Sets)
                Write(writer, set);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    static void Write(Utf8JsonWriter writer, SignificantSet set)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var id in set.Ids)
            writer.WriteNumberValue(id);
        writer.WriteEndArray();
        writer.WriteNumber("a", set.Table.A);
        writer.WriteNumber("b", set.Table.B);
        writer.WriteNumber("c", set.Table.C);
        writer.WriteNumber("d", set.Table.D);
        Number(writer, "p", set.P);
        writer.WritePropertyName("log10p");
        writer.WriteRawValue(set.Log10P.ToString("0.############", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    /// <summary>Fifteen digits: what lies beyond may differ from machine to machine.</summary>
    static void Number(Utf8JsonWriter writer, string name, double value)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(value.ToString("G15", CultureInfo.InvariantCulture));
    }
}
