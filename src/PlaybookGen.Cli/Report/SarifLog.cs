using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Problems as a SARIF 2.1.0 log, for code scanning and editors.</summary>
public static class SarifLog
{
    public static string Of(IReadOnlyList<Problem> problems, string folder, Language language) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, problems);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var problem in problems)
            WriteResult(writer, problem, folder, language);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, IReadOnlyList<Problem> problems)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "PlaybookGen");
        writer.WriteStartArray("rules");
        foreach (var code in problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Problem problem, string folder, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", problem.Code);
        writer.WriteString("level", problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        writer.WriteStartObject("message");
        writer.WriteString("text", (problem.Message.In(language) + " " + problem.Fix.In(language)).TrimEnd());
        writer.WriteEndObject();
        if (problem.At.IsInFile)
            WritePlace(writer, problem.At, folder);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Location at, string folder)
    {
        var path = ProblemText.PathOf(at, folder);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", at.Line);
        writer.WriteNumber("startColumn", at.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
