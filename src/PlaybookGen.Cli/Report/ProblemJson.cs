using System.Text.Json;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Problems for programs: one JSON object with the counts and every problem in order.</summary>
public static class ProblemJson
{
    public static string Of(IReadOnlyList<Problem> problems, string folder, Language language, ShownExamples examples) => JsonText.Of(writer =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("errors", problems.Count(problem => problem.Severity == Severity.Error));
        writer.WriteNumber("warnings", problems.Count(problem => problem.Severity == Severity.Warning));
        writer.WriteStartArray("problems");
        foreach (var problem in problems)
            Write(writer, problem, folder, language, examples);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, Problem problem, string folder, Language language, ShownExamples examples)
    {
        writer.WriteStartObject();
        writer.WriteString("code", problem.Code);
        writer.WriteString("severity", FormatWord.Of(problem.Severity));
        writer.WriteString("level", FormatWord.Of(problem.Level));
        if (problem.At.IsInFile)
        {
            writer.WriteString("file", ProblemText.PathOf(problem.At, folder));
            writer.WriteNumber("line", problem.At.Line);
            writer.WriteNumber("column", problem.At.Column);
            if (KeyPath.Of(problem) is { Length: > 0 } key)
                writer.WriteString("key", key);
        }

        writer.WriteString("message", problem.Message.In(language));
        writer.WriteString("fix", problem.Fix.In(language));
        if (examples.Of(problem) is { } example)
        {
            writer.WriteStartObject("example");
            writer.WriteString("key", example.Key);
            writer.WriteString("text", example.Text);
            writer.WriteString("case", example.Case.Id);
            writer.WriteString("title", example.Case.Title);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}
