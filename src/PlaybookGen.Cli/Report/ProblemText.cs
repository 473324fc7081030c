using System.Globalization;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A problem as a person reads it: place, what is wrong, the line itself, and how to mend it.</summary>
public static class ProblemText
{
    /// <summary>The most signs of a line that are shown around the place.</summary>
    private const int MaxShown = 100;

    /// <param name="folder">The content folder as the user wrote it; stands before the path.</param>
    /// <param name="examples">Adds the key and how a real case fills it, where given.</param>
    public static void Write(Screen screen, Problem problem, string folder, Language language, ShownExamples? examples = null)
    {
        var tone = ToneOf(problem.Severity);
        screen.Line(
            new Piece(problem.At.IsInFile ? PathOf(problem.At, folder) + Invariant($":{problem.At.Line}:{problem.At.Column}: ") : "playbook: ", Tone.Strong),
            new Piece(LevelOf(problem, language) + " ", tone),
            new Piece(problem.Code + ": ", tone),
            new Piece(problem.Message.In(language)));
        if (problem.At.IsInFile && problem.At.File.Line(problem.At.Line) is { } line)
            WriteLine(screen, problem.At, line, tone);
        if (examples is not null)
            WriteKey(screen, problem, examples.Of(problem), language);
        if (problem.Fix.In(language) is { Length: > 0 } fix)
            screen.Line(new Piece(language == Language.Japanese ? "  直し方: " : "  Fix: ", Tone.Strong), new Piece(fix));
        if (problem.At.IsInFile)
            screen.Line(new Piece($"  playbook explain {problem.Code}", Tone.Faint));
    }

    /// <summary>Content is mended; wrong use of the tool (PB9xxx) and what stands in no file is an error.</summary>
    public static string LevelOf(Problem problem, Language language) =>
        problem.At.IsInFile && !problem.Code.StartsWith("PB9", StringComparison.Ordinal) ? new Words(language).Of(problem.Level) : FormatWord.Of(problem.Severity);

    /// <summary>The path of the file as the user can open it from where the command was called.</summary>
    public static string PathOf(Location at, string folder)
    {
        var parent = folder.Replace('\\', '/').TrimEnd('/');
        // What is wrong with a page, such as a dead link, stands at its place in the site.
        return parent is "" or "." || at.File.Path.EndsWith(".html", StringComparison.Ordinal) ? at.File.Path : $"{parent}/{at.File.Path}";
    }

    private static void WriteKey(Screen screen, Problem problem, RealExample? example, Language language)
    {
        if (KeyPath.Of(problem) is { Length: > 0 } key)
            screen.Line(new Piece(language == Language.Japanese ? "  キー: " : "  Key: ", Tone.Strong), new Piece(key));
        if (example is not null)
            screen.Line(new Piece(language == Language.Japanese ? "  実例: " : "  Real case: ", Tone.Strong), new Piece(ShownExamples.Text(example, language)));
    }

    private static void WriteLine(Screen screen, Location at, string line, Tone tone)
    {
        var column = Math.Clamp(at.Column - 1, 0, line.Length);
        var from = column <= MaxShown * 2 / 3 ? 0 : column - MaxShown / 2;
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from--;
        var to = Math.Min(line.Length, from + MaxShown);
        if (to < line.Length && char.IsLowSurrogate(line[to]))
            to--;
        var number = at.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var before = VisibleText.Of((from > 0 ? "…" : "") + line[from..column].Replace('\t', ' '));
        screen.Line(new Piece(number + " | ", Tone.Faint), new Piece((from > 0 ? "…" : "") + line[from..to].Replace('\t', ' ') + (to < line.Length ? "…" : "")));
        screen.Line(new Piece("      | ", Tone.Faint), new Piece(new string(' ', DisplayWidth.Of(before)) + "^", tone));
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        Severity.Advice => Tone.Advice,
        _ => Tone.Good,
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
