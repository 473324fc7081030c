using System.Text;
using PlaybookGen.Cli;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Tests.Cli;

public sealed class ExchangeTests : IDisposable
{
    private const string Sheet =
        """
        {
          "winCondition": {"uuid": "a", "text": "月初に判断できている", "comment": {"color": "blue", "text": ""}},
          "gainingGoal": {"uuid": "b", "text": "利益を増やす", "comment": {"color": "blue", "text": ""}},
          "purposes": [
            {"uuid": "c", "text": "全員が使っている", "comment": {"color": "blue", "text": ""}, "measures": [
              {"uuid": "d", "text": "隣で一緒に試す", "color": "red", "comment": {"color": "blue", "text": ""}},
              {"uuid": "e", "text": "毎朝 5 分: 画面を見る", "color": "white", "comment": {"color": "blue", "text": "朝礼で"}}]},
            {"uuid": "f", "text": "数字が合っている", "comment": {"color": "blue", "text": ""}, "measures": [
              {"uuid": "g", "text": "隣で一緒に試す", "color": "red", "comment": {"color": "blue", "text": ""}}]}
          ],
          "elements": {"people": {"uuid": "h", "text": "専任1名", "comment": {"color": "blue", "text": ""}}}
        }
        """;

    private readonly Shell shell = new() { Language = PlaybookGen.Model.Language.Japanese };

    public ExchangeTests()
    {
        shell.Run("init", "library");
        shell.Write("sheet.json", Sheet);
    }

    public void Dispose() => shell.Dispose();

    [Fact]
    public void ASheetBecomesACaseThatAsksForWhatIsMissing()
    {
        Assert.Equal(
            new Answer(
                ExitCode.Done,
                """
                library/cases/keiri.md を作りました。
                プ譜に無い項目を書き足してください: title, summary, status, provenance, date, industry, outcome.tags, plan.tactics.tactic。playbook check library/cases/keiri.md で確かめられます。

                """,
                ""),
            shell.Run("import", "sheet.json", "--format", "pufu", "--id", "keiri", "--content", "library"));
        Assert.Contains(
            """
            plan:
              resources:
                people: 専任1名
              objectives:
                - id: objective-1
                  state: 全員が使っている
                - id: objective-2
                  state: 数字が合っている
              tactics:
                - tactic: paired-trial
                  action: 隣で一緒に試す
                  for: [objective-1, objective-2]
                  color: red
                - tactic: ""   # taxonomy/tactics.yaml: goal-meeting 目標を一緒に書く会, paired-trial 隣で一緒に試す, regular-review 定期的に結果を振り返る
                  action: "毎朝 5 分: 画面を見る"
                  for: [objective-1]
            ---

            ## 経緯

            ここに物語を書きます。

            ## メモ

            - 毎朝 5 分: 画面を見る: 朝礼で

            """,
            shell.Read("library/cases/keiri.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WhatASheetCanHoldSurvivesTheWayThereAndBack()
    {
        shell.Run("import", "sheet.json", "--format", "pufu", "--id", "keiri", "--content", "library");
        shell.Write(
            "library/cases/keiri.md",
            shell.Read("library/cases/keiri.md")
                .Replace("title: \"\"", "title: 経理", StringComparison.Ordinal)
                .Replace("summary: \"\"", "summary: 経理が早くなった", StringComparison.Ordinal)
                .Replace("date: ", "date: 2024-05", StringComparison.Ordinal)
                .Replace("industry: []", "industry: [retail]", StringComparison.Ordinal)
                .Replace("tags: []", "tags: [faster-decisions]", StringComparison.Ordinal)
                .Replace("tactic: \"\"", "tactic: regular-review", StringComparison.Ordinal));
        var answer = shell.Run("export", "keiri", "--format", "pufu", "--content", "library");
        Assert.Equal((ExitCode.Done, "プ譜に書けないため省いた項目: title, summary, date, industry; outcome.tags; tactic。\n"), (answer.Code, answer.Error));
        var (before, after) = (PufuReader.Read(Sheet).Sheets.Single(), PufuReader.Read(answer.Out).Sheets.Single());
        Assert.Equal((before.GainingGoal.Text, before.WinCondition.Text), (after.GainingGoal.Text, after.WinCondition.Text));
        Assert.Equal(before.Elements.Select(element => element.Text), after.Elements.Select(element => element.Text));
        Assert.Equal(Outline(before), Outline(after));
    }

    [Fact]
    public void IdsOfTextElementsAre22SignsAndAlwaysTheSame()
    {
        var sheet = PufuReader.Read(Sheet).Sheets.Single();
        var json = Encoding.UTF8.GetString(PufuJson.Of([sheet], "keiri").Span);
        Assert.Equal(json, Encoding.UTF8.GetString(PufuJson.Of([sheet], "keiri").Span));
        Assert.Contains("""
              "winCondition": {
                "uuid": "aH1IROrNrY1yWo8KMJAy-A",
                "text": "月初に判断できている",
            """, json, StringComparison.Ordinal);
    }

    [Fact]
    public void EvenSheetsAreReviewsOfThePlanBefore()
    {
        var review = Sheet.Replace("\"text\": \"月初に判断できている\", \"comment\": {\"color\": \"blue\", \"text\": \"\"}", "\"text\": \"月初に判断できている\", \"comment\": {\"color\": \"red\", \"text\": \"月中になった\"}", StringComparison.Ordinal);
        shell.Write("phases.json", $$"""{"phase1": {{Sheet}}, "phase2": {{review}}, "phase3": {{Sheet}}}""");
        shell.Run("import", "phases.json", "--format", "pufu", "--id", "keiri", "--content", "library");
        Assert.Contains(
            """
            revisions:
              - title: 局面1
                status: churned
                learned: 月中になった
                outcome:
                  statement: 月初に判断できている
                plan:
            """,
            shell.Read("library/cases/keiri.md"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("60", "0.6")]
    [InlineData("180", "1")]
    public void TheProgressThatTheEditorKeepsIsHowFarATacticWasCarriedOut(string progress, string done)
    {
        shell.Write("sheet.json", Sheet.Replace("\"color\": \"red\"", $"\"progress\": {progress}, \"color\": \"red\"", StringComparison.Ordinal));
        shell.Run("import", "sheet.json", "--format", "pufu", "--id", "keiri", "--content", "library");
        Assert.Contains($"      color: red\n      done: {done}\n", shell.Read("library/cases/keiri.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"winCondition\": ", "PB9055: 'bad.json' はJSONとして読めません（1 行目 18 文字目）。\n  直し方: その手前のカンマ、引用符、括弧を確かめるか、プ譜エディタから書き出し直してください。")]
    [InlineData("[1, 2]", "PB9056: 'bad.json' にプ譜がありません（'winCondition' が見つかりません）。\n  直し方: プ譜エディタから書き出したファイルを指定してください。")]
    public void AFileThatIsNoSheetIsTurnedAway(string text, string message)
    {
        shell.Write("bad.json", text);
        Assert.Equal(
            new Answer(ExitCode.CouldNotRun, "", $"playbook: error {message}\n"),
            shell.Run("import", "bad.json", "--format", "pufu", "--id", "keiri", "--content", "library"));
        Assert.Equal(new Answer(ExitCode.CouldNotRun, "", $"playbook: error {message}\n"), shell.Run("new", "case", "keiri", "--from-pufu", "bad.json", "--content", "library"));
    }

    [Fact]
    public void ACaseThatThereIsNotIsNamed()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        Assert.Equal(
            new Answer(ExitCode.CouldNotRun, "", "playbook: error PB9054: 'acne' という事例はありません。\n  直し方: 'acme' ではありませんか。\n"),
            shell.Run("export", "acne", "--format", "csv", "--content", "library"));
    }

    [Fact]
    public void TheTableOfTacticsRunsNoFormula()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        shell.Write("library/cases/acme.md", shell.Read("library/cases/acme.md").Replace("action: ここに実際にしたことを書く", "action: '=HYPERLINK(\"x\")'", StringComparison.Ordinal));
        Assert.Equal(
            """
            case,state,state-title,status,outcome,objectives,tactic,label,action,color,done,quality,provenance
            acme,1,ここに題名を書く,ongoing,ここに勝利条件を書く,ここに中間目的を、なっていたい状態で書く,goal-meeting,目標を一緒に書く会,"'=HYPERLINK(""x"")",white,,,fictional

            """,
            shell.Run("export", "acme", "--format", "csv", "--content", "library").Out);
    }

    [Fact]
    public void TheCaseFileItselfIsItsMarkdown()
    {
        shell.Run("new", "case", "acme", "--content", "library");
        var text = shell.Read("library/cases/acme.md");
        shell.Write("library/cases/acme.md", "\uFEFF" + text.ReplaceLineEndings("\r\n"));
        Assert.Equal(text, shell.Run("export", "acme", "--format", "markdown", "--content", "library").Out);
    }

    private static IEnumerable<string> Outline(PufuSheet sheet) =>
        sheet.Purposes.Select(purpose => $"{purpose.Text.Text}: {string.Join(", ", purpose.Measures.Select(measure => $"{measure.Text.Text} {measure.Colour}"))}");
}
