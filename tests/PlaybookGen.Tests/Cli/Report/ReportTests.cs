using System.Text.Json;
using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class ReportTests
{
    private static readonly SourceFile Case = new("cases/acme.md", "---\ntitle: 訪問看護\nindustry: retial\n---\n");

    private static readonly ShownExamples None = new([]);

    private static readonly Problem Unknown = new(
        "PB1104",
        Severity.Error,
        new Location(Case, 3, 11),
        new Phrase("業種 'retial' はありません。", "There is no industry 'retial'."),
        new Phrase("'retail' ではありませんか。", "Did you mean 'retail'?"));

    private static readonly Problem Good = new(
        "PB1390", Severity.Good, new Location(Case, 2, 10), new Phrase("題名が具体的です。", "The title is concrete."), new Phrase("", ""));

    [Fact]
    public void APersonSeesPlaceLineAndCure() => Assert.Equal(
        """
        content/cases/acme.md:3:11: must be mended PB1104: There is no industry 'retial'.
            3 | industry: retial
              |           ^
          Fix: Did you mean 'retail'?
          playbook explain PB1104

        """,
        Text(Unknown, Language.English));

    [Fact]
    public void TheMarkStandsUnderJapaneseSigns() => Assert.Equal(
        """
        content/cases/acme.md:2:10: 良い点 PB1390: 題名が具体的です。
            2 | title: 訪問看護
              |            ^
          playbook explain PB1390

        """,
        Text(Good, Language.Japanese));

    [Fact]
    public void ALongLineIsShownAroundThePlace()
    {
        var file = new SourceFile("cases/long.md", new string('a', 500) + "X" + new string('b', 500));
        Assert.Equal(
            $"""
            content/cases/long.md:1:501: must be mended PB1104: There is no industry 'retial'.
                1 | …{new string('a', 50)}X{new string('b', 49)}…
                  | {new string(' ', 51)}^
              Fix: Did you mean 'retail'?
              playbook explain PB1104

            """,
            Text(Unknown with { At = new Location(file, 1, 501) }, Language.English));
    }

    [Fact]
    public void WhatWouldSteerATerminalIsSpelledOut() =>
        Assert.Equal("a<U+001B>[31mb<U+202E>c", VisibleText.Of("a\u001b[31mb\u202Ec"));

    [Fact]
    public void ATerminalGetsColour()
    {
        using var writer = new StringWriter();
        ProblemText.Write(new Screen(writer, isTerminal: true), Unknown, "content", Language.English);
        Assert.Contains("\u001b[1;91mPB1104: \u001b[0m", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonCarriesEveryProblem() => Assert.Equal(
        """
        {
          "errors": 1,
          "warnings": 0,
          "problems": [
            {
              "code": "PB1104",
              "severity": "error",
              "level": "must",
              "file": "content/cases/acme.md",
              "line": 3,
              "column": 11,
              "key": "industry",
              "message": "業種 'retial' はありません。",
              "fix": "'retail' ではありませんか。"
            }
          ]
        }

        """,
        ProblemJson.Of([Unknown], "content", Language.Japanese, None));

    [Fact]
    public void AnnotationsEscapeWhatGitHubReads() => Assert.Equal(
        ["::error file=my%2Ccontent/cases/acme.md,line=3,col=11,title=must be mended PB1104::100%25 wrong%0ADid you mean 'retail'?"],
        GitHubAnnotations.Lines([Unknown with { Message = new Phrase("", "100% wrong") }], "my,content", Language.English, None));

    [Fact]
    public void AtMostTenAnnotationsAreShownTheMostImportantFirst()
    {
        var lines = GitHubAnnotations.Lines([.. Enumerable.Repeat(Good, 12), Unknown], "content", Language.English, None).ToList();
        Assert.Equal(10, lines.Count);
        Assert.StartsWith("::error ", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line => Assert.StartsWith("::notice ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void SarifNamesRuleLevelAndRegion()
    {
        using var log = JsonDocument.Parse(SarifLog.Of([Unknown with { At = new Location(new SourceFile("cases/事例.md", "x"), 1, 1) }], "content", Language.English));
        var run = log.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal("PB1104", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        Assert.Equal(
            """{"ruleId":"PB1104","level":"error","message":{"text":"There is no industry \u0027retial\u0027. Did you mean \u0027retail\u0027?"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/cases/%E4%BA%8B%E4%BE%8B.md"},"region":{"startLine":1,"startColumn":1}}}]}""",
            JsonSerializer.Serialize(run.GetProperty("results")[0]));
    }

    private static string Text(Problem problem, Language language)
    {
        using var writer = new StringWriter();
        ProblemText.Write(new Screen(writer, isTerminal: false), problem, "content", language);
        return writer.ToString();
    }
}
