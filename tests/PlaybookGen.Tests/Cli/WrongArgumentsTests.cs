using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class WrongArgumentsTests
{
    [Fact]
    public void AMistypedCommandIsAnsweredWithTheOneThatWasMeant() => Refused(
        ["explian"],
        """
        playbook: error PB9002: There is no command 'explian'.
          Fix: Did you mean 'explain'?

        """);

    [Fact]
    public void AWordLikeNoCommandIsAnsweredWithWhereToLook() => Refused(
        ["frobnicate"],
        """
        playbook: error PB9002: There is no command 'frobnicate'.
          Fix: playbook --help lists the commands.

        """);

    [Fact]
    public void AnOptionThatThereIsNotIsNamed() => Refused(
        ["explain", "--loud", "PB1101"],
        """
        playbook: error PB9003: 'playbook explain' has no option '--loud'.
          Fix: playbook explain --help lists the options.

        """);

    [Fact]
    public void AMissingArgumentIsNamed() => Refused(
        ["explain"],
        """
        playbook: error PB9005: 'playbook explain' lacks its PBnnnn.
          Fix: playbook explain --help shows how to call it.

        """);

    [Fact]
    public void AnArgumentTooManyIsNamed() => Refused(
        ["explain", "PB1101", "PB1102"],
        """
        playbook: error PB9004: 'playbook explain' has no use for 'PB1102'.
          Fix: Leave it out. playbook explain --help shows how to call it.

        """);

    [Fact]
    public void TheAnswerIsJapaneseWhereTheLanguageIs()
    {
        using var shell = new Shell { Language = Language.Japanese };
        Assert.Equal(
            new Answer(
                ExitCode.CouldNotRun,
                "",
                """
                playbook: error PB9002: 'explian' というコマンドはありません。
                  直し方: 'explain' ではありませんか。

                """),
            shell.Run("explian"));
    }

    private static void Refused(string[] arguments, string error)
    {
        using var shell = new Shell();
        Assert.Equal(new Answer(ExitCode.CouldNotRun, "", error), shell.Run(arguments));
    }
}
