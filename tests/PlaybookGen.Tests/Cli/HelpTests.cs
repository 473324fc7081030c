using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class HelpTests
{
    [Fact]
    public void HelpOnACommandNamesItsOptions()
    {
        using var shell = new Shell();
        Assert.Equal(
            new Answer(
                ExitCode.Done,
                """
                Builds the site from the content folder.

                Usage:
                  playbook build [--content DIR] [--output DIR] [--base-url URL] [--as-of DATE] [--strict] [--drafts]

                Options:
                  --content DIR   The content folder (default: content).
                  --output DIR    Where the site is written (default: _site).
                  --base-url URL  Where the site will stand (default: base-url of site.yaml).
                  --as-of DATE    The date that stands for today (default: the newest in the content).
                  --strict        Counts warnings as errors.
                  --drafts        Takes in the drafts in drafts/.
                  --help          Shows how to use it.

                """,
                ""),
            shell.Run("build", "--help"));
    }

    [Fact]
    public void EveryCommandHasHelpInBothLanguages()
    {
        using var english = new Shell();
        using var japanese = new Shell { Language = Language.Japanese };
        var commands = CommandTree.For(new Caller(english.Folder, TextWriter.Null, TextWriter.Null, Language.English, false)).Subcommands;
        foreach (var command in commands)
        {
            var (inEnglish, inJapanese) = (english.Run(command.Name, "--help"), japanese.Run(command.Name, "--help"));
            Assert.Equal((ExitCode.Done, ""), (inEnglish.Code, inEnglish.Error));
            Assert.StartsWith($"{command.Description}\n\nUsage:\n  playbook {command.Name}", inEnglish.Out, StringComparison.Ordinal);
            Assert.All(inEnglish.Out, sign => Assert.True(char.IsAscii(sign)));
            Assert.Equal(inEnglish.Out.Count(sign => sign == '\n'), inJapanese.Out.Count(sign => sign == '\n'));
            Assert.Contains("\n\n使い方:\n  playbook " + command.Name, inJapanese.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HelpOutranksMistakes()
    {
        using var shell = new Shell();
        Assert.Equal(ExitCode.Done, shell.Run("build", "--bad", "--help").Code);
    }
}
