namespace PlaybookGen.Model;

/// <summary>
/// Every message that the program can report, one method each: its permanent code, its severity, its words in both languages and its fix.
/// Codes: 10xx file and YAML, 11xx fields, 12xx Markdown and links, 13xx across cases, 2xxx patterns, 3xxx pages, 4xxx search, 5xxx theme, 9xxx use of the tool.
/// </summary>
public static partial class Problems
{
    private static Problem Error(string code, Location at, Phrase message, Phrase fix) =>
        new(code, Severity.Error, at, message, fix);

    private static Problem Warning(string code, Location at, Phrase message, Phrase fix) =>
        new(code, Severity.Warning, at, message, fix);

    private static Problem Advice(string code, Location at, Phrase message, Phrase fix) =>
        new(code, Severity.Advice, at, message, fix);

    private static Problem Good(string code, Location at, Phrase message) =>
        new(code, Severity.Good, at, message, new Phrase("", ""));
}
