using System.Diagnostics;
using PlaybookGen.Cli;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Cli;

/// <summary><c>playbook diff</c> on a library of three cases, into which a fourth comes.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly Shell shell = new();

    public DiffTests()
    {
        shell.Write("content/site.yaml", "title: Library\nlanguage: en\nmining: {min-cases: 1, min-organisations: 1}\n");
        shell.Write("content/taxonomy/industries.yaml", "- {id: retail, label: Retail}\n- {id: care, label: Care}\n");
        shell.Write("content/taxonomy/conditions.yaml", "- {id: paper, label: On paper}\n- {id: shifts, label: In shifts}\n");
        shell.Write("content/taxonomy/outcomes.yaml", "- {id: visits, label: More visits}\n- {id: calm, label: Calm}\n");
        shell.Write("content/taxonomy/tactics.yaml", "- {id: trial, label: Trial}\n- {id: sheet, label: Goal sheet}\n");
        shell.Write("content/taxonomy/obstacles.yaml", "- {id: distrust, label: Distrust}\n");
        Case("one", "success", "trial", "paper");
        Case("two", "churned", "sheet", "paper");
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void ACaseThatRepeatsASuccessLiftsItsPattern()
    {
        Copy();
        Case("three", "success", "trial", "paper");
        Assert.Equal(
            new Answer(
                ExitCode.Done,
                """
                Cases: 1 added (three).

                Patterns that are stronger: 1
                - Trial (winning): △One case → ○Replicated, for: three

                """,
                ""),
            shell.Run("diff", "base", "content"));
    }

    [Fact]
    public void ACaseThatFailsWithTheSameTacticSpeaksAgainstIt()
    {
        Copy();
        Case("three", "churned", "trial", "paper");
        Assert.Equal(
            """
            Thank you for a new case.

            Cases: 1 added (“Case three”).

            **1 pattern.**

            ### Patterns with a new counter-case: 1

            - [Trial](https://example.org/library/patterns/trial/) (winning): △One case → ◇Adopted, against: this case

            ### Material that gives drills with more cases

            - this case: Compare two cases

            """,
            shell.Run("diff", "base", "content", "--format", "markdown", "--base-url", "https://example.org/library/").Out);
    }

    [Fact]
    public void PlacesThatNoCaseFilledAreNamedAlsoInPairs()
    {
        Case("more", "success", "trial", "shifts", "calm");
        Copy();
        Case("three", "success", "trial", "shifts");
        Assert.Contains(
            """
            Places filled, where no real case was: 1
            - Together: In shifts × More visits

            """,
            shell.Run("diff", "base", "content").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramsGetTheSameAsJson()
    {
        Copy();
        Case("three", "success", "trial", "paper");
        Assert.Equal(
            """
            {
              "cases": {
                "added": [
                  "three"
                ],
                "changed": [],
                "removed": []
              },
              "patterns": [
                {
                  "id": "trial",
                  "kind": "winning",
                  "change": "strengthened",
                  "tactics": [
                    "trial"
                  ],
                  "gradeBefore": "single-case",
                  "gradeAfter": "replicated",
                  "organisationsBefore": 1,
                  "organisationsAfter": 2,
                  "casesFor": [
                    "three"
                  ],
                  "casesAgainst": []
                }
              ],
              "holes": [],
              "drills": [],
              "madeDrills": [],
              "drillMaterial": []
            }

            """,
            shell.Run("diff", "base", "content", "--format", "json").Out);
    }

    [Fact]
    public void DrillsThatTheCasesMakeNowAreToldByTheirNames()
    {
        foreach (var file in Repository.Files("content/taxonomy").Concat(Repository.Files("content/cases")).Append("content/site.yaml"))
            shell.Write(file.Replace("content/", "whole/", StringComparison.Ordinal), Repository.Read(file));
        foreach (var file in shell.Files("whole").Where(file => file != "cases/hr-spanner-value-pivot.md"))
            shell.Write("part/" + file, shell.Read("whole/" + file));

        using var json = System.Text.Json.JsonDocument.Parse(shell.Run("diff", "part", "whole", "--format", "json").Out);
        Assert.Equal(["hr-spanner-value-pivot"], Texts("cases", "added"));
        Assert.Equal(
            ("predict", "局面0　定着支援ツールとして設定を支える", "次の局面で、チームが新しく加えた施策はどれですか。", 4),
            json.RootElement.GetProperty("madeDrills").EnumerateArray().Where(drill => drill.GetProperty("id").GetString() == "predict/hr-spanner-value-pivot/1")
                .Select(drill => (drill.GetProperty("kind").GetString(), drill.GetProperty("title").GetString(), drill.GetProperty("question").GetString(), drill.GetProperty("choices").GetArrayLength()))
                .Single());

        IEnumerable<string> Texts(params string[] path) =>
            path.Aggregate(json.RootElement, (at, name) => at.GetProperty(name)).EnumerateArray().Select(text => text.GetString()!);
    }

    [Fact]
    public void NothingChangedIsSaidInTwoLines()
    {
        Copy();
        Assert.Equal("Cases: none changed.\nNo pattern and no open place changes.\n", shell.Run("diff", "base", "content").Out);
    }

    [Fact]
    public void ARevisionOfTheRepositoryIsABaseToo()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "a");
        Case("three", "success", "trial", "paper");
        Assert.StartsWith("Cases: 1 added (three).\n\nPatterns that are stronger: 1\n", shell.Run("diff", "HEAD").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CouldNotRun, shell.Run("diff", "HEAD~1").Code);
        Assert.Equal(ExitCode.CouldNotRun, shell.Run("diff", "--output=x").Code);
    }

    [Fact]
    public void ABaseWithErrorsIsNotComparedButItsErrorsAreShown()
    {
        Copy();
        shell.Write("base/cases/one.md", "---\ntitle: T\n---\n");
        var answer = shell.Run("diff", "base", "content");
        Assert.Equal((ExitCode.ContentHasErrors, ""), (answer.Code, answer.Out));
        Assert.Contains("base/cases/one.md:1:1: must be mended PB1105", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AReviewOfWhatHasToBeMendedFirstBeginsWithThanksToo()
    {
        Copy();
        shell.Write("content/cases/one.md", "---\ntitle: T\n---\n");
        var answer = shell.Run("diff", "base", "content", "--format", "markdown");
        Assert.Equal(
            (ExitCode.ContentHasErrors, "Thank you for what you bring.\n\nA little has to be mended first; then this shows what the change does to the patterns.\n\n"),
            (answer.Code, answer.Out));
    }

    private void Case(string id, string status, string tactic, string condition, string outcome = "visits") => shell.Write($"content/cases/{id}.md", $$"""
        ---
        title: Case {{id}}
        summary: S
        status: {{status}}
        provenance: anonymised
        date: 2024-05
        industry: [retail]
        conditions: [{{condition}}]
        outcome:
          statement: The same staff makes 20 visits
          tags: [{{outcome}}]
          measures:
            - {metric: visits, baseline: 10, target: 20, actual: {{(status == "success" ? 20 : 9)}}, basis: measured}
        plan:
          objectives: [{id: a, state: A}]
          tactics: [{tactic: {{tactic}}, for: [a]}]
        ---
        """);

    private void Copy()
    {
        foreach (var file in shell.Files("content"))
            shell.Write("base/" + file, shell.Read("content/" + file));
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", shell.Folder, .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
