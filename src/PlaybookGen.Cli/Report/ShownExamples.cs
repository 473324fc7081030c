using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>For each problem the key that it speaks of, and how a real case of the library fills that key.</summary>
public sealed class ShownExamples
{
    private readonly Lazy<ILookup<string, RealExample>> examples;

    /// <param name="cases">The cases that can be read, whatever is wrong with the others.</param>
    public ShownExamples(IReadOnlyList<SuccessCase> cases) => examples = new(() => RealExamples.Of(cases));

    /// <summary>Null for what is good as it is, and where no real case shows it.</summary>
    public RealExample? Of(Problem problem) => problem.Severity != Severity.Good && FilePlace.Of(problem.At.File.Path)?.Kind == FileKind.Case && KeyPath.Of(problem) is { Length: > 0 } key
        ? RealExamples.Find(examples.Value, key, problem.At.File.Path)
        : null;

    /// <summary>As a line of a file would have it, and where it stands.</summary>
    public static string Text(RealExample example, Language language)
    {
        var words = new Words(language);
        return $"{example.Key[(example.Key.LastIndexOf('.') + 1)..]}: {example.Text} ({words.Quoted(example.Case.Title)} {example.Case.SourcePath})";
    }
}
