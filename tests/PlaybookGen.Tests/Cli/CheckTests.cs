using System.Text.Json;
using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly Shell shell = new();

    public CheckTests() => shell.Run("init", "library");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void SoundContentIsSaidToBeSound()
    {
        Assert.Equal(new Answer(ExitCode.Done, "Nothing to mend.\n", ""), shell.Run("check", "--content", "library"));
        Assert.False(Directory.Exists(shell.FullPath("_site")));
    }

    [Fact]
    public void EveryFaultIsShownWithItsLineAndItsCure()
    {
        Break();
        Assert.Equal(
            new Answer(
                ExitCode.ContentHasErrors,
                """
                library/cases/acme.md:4:9: must be mended PB1109: status (状態) can't be 'sucess'.
                    4 | status: sucess
                      |         ^
                  Key: status
                  Fix: Write 'success' (one of: success, partial, churned, ongoing).
                  playbook explain PB1109

                1 must be mended, 0 better if mended.

                """,
                ""),
            shell.Run("check", "--content", "library"));
    }

    [Fact]
    public void ARealCaseShowsHowTheKeyIsFilledIfThereIsOne()
    {
        shell.Run("new", "case", "sound", "--content", "library");
        shell.Write("library/cases/sound.md", shell.Read("library/cases/sound.md").Replace("provenance: fictional", "provenance: anonymised", StringComparison.Ordinal));
        Break();
        Assert.Equal(
            """
            library/cases/acme.md:4:9: must be mended PB1109: status (状態) can't be 'sucess'.
                4 | status: sucess
                  |         ^
              Key: status
              Real case: status: ongoing (“Write the title here” cases/sound.md)
              Fix: Write 'success' (one of: success, partial, churned, ongoing).
              playbook explain PB1109

            """,
            shell.Run("check", "cases/acme.md", "--content", "library").Out[..^"\n1 must be mended, 0 better if mended.\n".Length]);
        Assert.Equal(
            "::error file=library/cases/acme.md,line=4,col=9,title=must be mended PB1109::status (状態) can't be 'sucess'.%0AWrite 'success' (one of: success, partial, churned, ongoing)."
            + "%0AReal case: status: ongoing (“Write the title here” cases/sound.md)",
            shell.Run("check", "cases/acme.md", "--content", "library", "--format", "github").Out.Split('\n')[0]);
        using var json = JsonDocument.Parse(shell.Run("check", "cases/acme.md", "--content", "library", "--format", "json").Out);
        Assert.Equal(
            """{"key":"status","text":"ongoing","case":"sound","title":"Write the title here"}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("problems")[0].GetProperty("example")));
    }

    [Fact]
    public void OnlyTheNamedFilesAreReported()
    {
        Break();
        shell.Run("new", "case", "sound", "--content", "library");
        Assert.Equal(ExitCode.Done, shell.Run("check", "library/cases/sound.md", "--content", "library").Code);
        Assert.Equal(ExitCode.ContentHasErrors, shell.Run("check", "library/cases/acme.md", "--content", "library").Code);
        Assert.Equal(ExitCode.ContentHasErrors, shell.Run("check", "cases/acme.md", "--content", "library").Code);
    }

    [Fact]
    public void AFileOutsideTheContentCannotBeChecked() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9045: 'site.yml' is no file of the content folder 'library'.
              Fix: Name a file in 'library'.

            """),
        shell.Run("check", "site.yml", "--content", "library"));

    [Fact]
    public void AnUnknownFormatIsAnsweredWithTheKnownOnes() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9043: '--format' has no value 'gihub'.
              Fix: Did you mean 'github'? There are text, json, github, sarif.

            """),
        shell.Run("check", "--content", "library", "--format", "gihub"));

    [Fact]
    public void ProgramsGetJson()
    {
        Break();
        var answer = shell.Run("check", "--content", "library", "--format", "json");
        using var json = JsonDocument.Parse(answer.Out);
        Assert.Equal(ExitCode.ContentHasErrors, answer.Code);
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("library/cases/acme.md", json.RootElement.GetProperty("problems")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void AGitHubJobGetsAnnotationsAndAJapaneseSummary()
    {
        Break();
        var answer = shell.Run("check", "--content", "library", "--format", "github");
        Assert.Equal(
            """
            ::error file=library/cases/acme.md,line=4,col=9,title=must be mended PB1109::status (状態) can't be 'sucess'.%0AWrite 'success' (one of: success, partial, churned, ongoing).
            1 must be mended, 0 better if mended.

            """,
            answer.Out);
        Assert.Equal(
            """
            ## 内容の確認

            直さないと載らないところ 1 件、直すと良くなるところ 0 件。

            ### 直さないと載りません

            - library/cases/acme.md:4 status (状態) に &#39;sucess&#39; は使えません。<br>&#39;success&#39; と書いてください(選べるのは success、partial、churned、ongoing)。 (PB1109)


            """,
            answer.StepSummary);
    }

    [Fact]
    public void SarifIsALog()
    {
        Break();
        using var log = JsonDocument.Parse(shell.Run("check", "--content", "library", "--format", "sarif").Out);
        Assert.Equal("PB1109", log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString());
    }

    [Fact]
    public void StrictMakesWarningsErrors()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        shell.Write("library/cases/acme.md", shell.Read("library/cases/acme.md").Replace("goal: Write the goal here", "goal: Write the goal #here", StringComparison.Ordinal));
        var mild = shell.Run("check", "--content", "library");
        var strict = shell.Run("check", "--content", "library", "--strict");
        Assert.Equal(ExitCode.Done, mild.Code);
        Assert.EndsWith("0 must be mended, 2 better if mended.\n", mild.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.ContentHasErrors, strict.Code);
        Assert.EndsWith("1 must be mended, 1 better if mended.\n", strict.Out, StringComparison.Ordinal);
    }

    private void Break()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        shell.Write("library/cases/acme.md", shell.Read("library/cases/acme.md").Replace("status: ongoing   # success | partial | churned | ongoing", "status: sucess", StringComparison.Ordinal));
    }
}
