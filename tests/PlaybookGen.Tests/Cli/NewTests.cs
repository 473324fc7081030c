using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly Shell shell = new();

    public NewTests() => shell.Run("init", "library");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void ACaseBeginsWithEveryKeyThatMatters()
    {
        Assert.Equal(new Answer(ExitCode.Done, "Wrote library/cases/acme.md.\n", ""), shell.Run("new", "case", "acme", "--content", "library"));
        Assert.Equal(
            """
            ---
            title: Write the title here   # One line that names the customer and the result
            summary: Write one sentence here   # One sentence
            status: ongoing   # success | partial | churned | ongoing
            provenance: fictional   # published | anonymised | fictional | illustrative
            date: 2025-04-01   # When the result was known: YYYY, YYYY-MM or YYYY-MM-DD
            industry: [information-services]   # taxonomy/industries.yaml: information-services Information services, manufacturing Manufacturing, healthcare Healthcare, retail Retail
            conditions: []   # taxonomy/conditions.yaml: paper-or-spreadsheet Works on paper or spreadsheets, small-team Small team, first-introduction First product of its kind
            obstacles: []   # taxonomy/obstacles.yaml: no-agreed-outcome No agreed outcome, not-used Not used
            goal: Write the goal here   # What the customer is after in the end
            outcome:
              statement: Write the win condition here   # The win condition: what is true when it has succeeded
              tags: [less-manual-work]   # taxonomy/outcomes.yaml: less-manual-work Less manual work, in-daily-use In daily use, faster-decisions Faster decisions
            plan:
              objectives:
                - id: objective-1
                  state: "Write the objective here, as a state"
              tactics:
                - tactic: goal-meeting
                  action: Write what was done here
                  for: [objective-1]
            ---

            ## What happened

            Tell the story here.

            """,
            shell.Read("library/cases/acme.md"));
    }

    [Theory]
    [InlineData(Language.English, "case")]
    [InlineData(Language.English, "drill")]
    [InlineData(Language.English, "target")]
    [InlineData(Language.Japanese, "case")]
    [InlineData(Language.Japanese, "drill")]
    [InlineData(Language.Japanese, "target")]
    public void WhatIsBegunPassesTheCheck(Language language, string kind)
    {
        using var one = new Shell { Language = language };
        one.Run("init", "library");
        Assert.Equal(ExitCode.Done, one.Run("new", kind, "first", "--content", "library").Code);
        Assert.Equal(ExitCode.Done, one.Run("check", "--content", "library").Code);
        Assert.Contains($"{kind}s/first.md", one.Files("library"));
    }

    [Fact]
    public void NoFileIsOverwritten()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        Assert.Equal(
            new Answer(
                ExitCode.CouldNotRun,
                "",
                """
                playbook: error PB9051: 'library/cases/acme.md' exists already.
                  Fix: Choose another id, or edit that file.

                """),
            shell.Run("new", "case", "acme", "--content", "library"));
    }

    [Theory]
    [InlineData("Acme 社", "PB9050: 'Acme 社' can't be an id.\n  Fix: How about 'acme'? It takes lower-case letters, digits and hyphens.")]
    [InlineData("../../etc/passwd", "PB9050: '../../etc/passwd' can't be an id.\n  Fix: How about 'etc-passwd'? It takes lower-case letters, digits and hyphens.")]
    [InlineData("事例", "PB9050: '事例' can't be an id.\n  Fix: Write up to 80 lower-case letters, digits and hyphens.")]
    public void AnIdThatIsNoneIsAnsweredWithOneThatIs(string id, string message) => Assert.Equal(
        new Answer(ExitCode.CouldNotRun, "", $"playbook: error {message}\n"),
        shell.Run("new", "case", id, "--content", "library"));

    [Fact]
    public void AnUnknownKindIsAnsweredWithTheKnownOnes() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9043: 'KIND' has no value 'play'.
              Fix: Write one of these: case, drill, target.

            """),
        shell.Run("new", "play", "acme", "--content", "library"));

    [Fact]
    public void APatternThatThereIsNotIsNamed() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9053: There is no pattern 'goal-meeting'.
              Fix: The id stands in the address of the pattern's page.

            """),
        shell.Run("new", "case", "acme", "--from-pattern", "goal-meeting", "--content", "library"));

    [Fact]
    public void ADrillIsNotBegunFromAPattern() => Assert.Equal(
        new Answer(
            ExitCode.CouldNotRun,
            "",
            """
            playbook: error PB9052: --from-pattern and --from-pufu are for cases, and only one of them at a time.
              Fix: Leave one out.

            """),
        shell.Run("new", "drill", "one", "--from-pattern", "x", "--content", "library"));
}
