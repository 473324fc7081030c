using System.Text.RegularExpressions;
using PlaybookGen.Cli;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Cli;

/// <summary>The pages about wrong use are run: the bad example must give exactly the message, and the good one must be taken.</summary>
public sealed partial class ToolProblemSpecs
{
    /// <summary>What no command line brings about on every machine.</summary>
    private static readonly Problem[] Told =
    [
        Problems.ArgumentsAreWrong("--as-of", "playbook build"),
        Problems.MachineCannotNormalise(),
        Problems.MachineRefused("Access to the path '_site' is denied."),
        Problems.PortIsTaken("4000", "4001"),
        Problems.FileIsTooLargeToRead("sheet.json", 16),
        Problems.BaseHasNoContent("v0.1", "content/"),
        Problems.GitIsMissing(),
    ];

    public static TheoryData<string, Language> Pages
    {
        get
        {
            var pages = new TheoryData<string, Language>();
            foreach (var code in ExplanationPages.Codes.Where(code => code.StartsWith("PB9", StringComparison.Ordinal)))
            {
                pages.Add(code, Language.Japanese);
                pages.Add(code, Language.English);
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMessageIsThatOfThePage(string code, Language language)
    {
        var examples = Examples(code, language);
        if (Array.Find(Told, problem => problem.Code == code) is { } told)
        {
            Assert.Equal([Printed(told, language)], examples);
            return;
        }

        using var shell = Prepared(language);
        var answer = shell.Run(Arguments(examples[0]));
        Assert.Equal(new Answer(ExitCode.CouldNotRun, "", examples[1] + "\n"), answer);
        if (!examples[2].StartsWith("playbook serve", StringComparison.Ordinal))
            Assert.NotEqual(ExitCode.CouldNotRun, shell.Run(Arguments(examples[2])).Code);
    }

    [Fact]
    public void EveryMessageOfTheToolHasItsPage() => Assert.Equal(
        Code().Matches(Repository.Read("src/PlaybookGen.Model/Problems/Problems.Tool.cs") + Repository.Read("src/PlaybookGen.Model/Problems/Problems.Mining.cs")).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal),
        ExplanationPages.Codes.Where(code => code.StartsWith("PB9", StringComparison.Ordinal)));

    [Fact]
    public void ExplainShowsThePageInTheCallersLanguage()
    {
        using var shell = new Shell();
        Assert.Equal(
            new Answer(
                ExitCode.Done,
                """
                # PB9007: 同じオプションが二つ / An option twice

                Which of the two values is meant can't be told.

                ### Not like this

                    playbook build --output one --output two

                ### The message

                    playbook: error PB9007: '--output' is given more than once.
                      Fix: Write it once.

                ### Like this

                    playbook build --output one

                """,
                ""),
            shell.Run("explain", "pb9007"));
    }

    private static Shell Prepared(Language language)
    {
        var shell = new Shell { Language = language };
        shell.Run("init", "content");
        shell.Run("new", "case", "acme");
        shell.Write("thesis/chapter.txt", "");
        shell.Write("checkout/.git", "");
        shell.Write("notes.txt", "notes");
        shell.Write("other.json", "{}");
        shell.Write("sheet.json", """{"winCondition": {"text": "月初に判断できている"}}""");
        shell.Write("rows.dat", "1 2\n3\n");
        shell.Write("words.dat", "1 two\n");
        shell.Write("large.dat", "1 99999999999\n");
        shell.Write("wide.dat", string.Join(' ', Enumerable.Range(1, 25)) + "\n");
        shell.Write("labels.txt", "1\n0\n");
        shell.Write("answers.txt", "1\nyes\n");
        shell.Write("short.txt", "1\n");
        shell.Write("places.txt", "north east\nwest\n");
        return shell;
    }

    private static string[] Arguments(string command) => command.Split(' ')[1..];

    /// <summary>The indented blocks of the page, without their indent.</summary>
    private static string[] Examples(string code, Language language) =>
        [.. Block().Matches(ExplanationPages.Find(code, language)!).Select(match => match.Value.TrimEnd('\n')[4..].Replace("\n    ", "\n", StringComparison.Ordinal))];

    private static string Printed(Problem problem, Language language)
    {
        using var text = new StringWriter();
        PlaybookGen.Cli.ProblemText.Write(new Screen(text, isTerminal: false), problem, "", language);
        return text.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"(?:^    .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\"(PB9[0-9]{3})\",")]
    private static partial Regex Code();
}
