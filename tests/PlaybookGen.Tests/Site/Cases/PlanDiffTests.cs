using PlaybookGen.Model;
using PlaybookGen.Site.Cases;

namespace PlaybookGen.Tests.Site.Cases;

public class PlanDiffTests
{
    [Fact]
    public void TacticsAreAddedDroppedChangedOrStay() =>
        Assert.Equal(
            ["= goal-sheet", "Changed support-cap", "Added presentation", "Dropped checkup"],
            Tactics(
                [Tactic("goal-sheet", "合意する"), Tactic("support-cap", "月5時間"), Tactic("checkup", "月1回送る")],
                [Tactic("goal-sheet", "合意する"), Tactic("support-cap", "月3時間"), Tactic("presentation", "発表する")]));

    [Fact]
    public void TwoTacticsOfOneIdAreMatchedByTheirAction() =>
        Assert.Equal(
            ["= t", "Changed t"],
            Tactics([Tactic("t", "一"), Tactic("t", "二")], [Tactic("t", "二"), Tactic("t", "三")]));

    [Fact]
    public void ATacticThatServesAnotherObjectiveHasChanged() =>
        Assert.Equal(
            ["Changed t"],
            Diff(
                Plan([Tactic("t", "一") with { For = ["a"] }], [new Objective("a", "状態一", null)]),
                Plan([Tactic("t", "一") with { For = ["b"] }], [new Objective("b", "状態二", null)])).Tactics.Select(Text));

    [Fact]
    public void ARenamedObjectiveInTheSameWordsStays()
    {
        var diff = Diff(
            Plan([Tactic("t", "一") with { For = ["a"] }], [new Objective("a", "現場が使えている", null)]),
            Plan([Tactic("t", "一") with { For = ["b"] }], [new Objective("b", "現場が使えている", null)]));

        Assert.Equal(["= 現場が使えている"], diff.Objectives.Select(Text));
        Assert.Equal(["= t"], diff.Tactics.Select(Text));
    }

    [Fact]
    public void ObjectivesAreAddedDroppedOrChanged() =>
        Assert.Equal(
            ["Changed 型が身についている", "Added 決裁者も合意している", "Dropped 返信がある"],
            Diff(
                Plan([], [new Objective("form", "型を知っている", null), new Objective("reply", "返信がある", null)]),
                Plan([], [new Objective("form", "型が身についている", null), new Objective("agreed", "決裁者も合意している", null)])).Objectives.Select(Text));

    [Fact]
    public void AnotherWinConditionIsAChange()
    {
        var before = new Revision { Title = "前", Plan = new Plan(), Outcome = new Outcome { Statement = "返信がある" } };
        var now = new Revision { Title = "今", Plan = new Plan(), Outcome = new Outcome { Statement = "成果が出ている" } };

        Assert.Equal("返信がある", PlanDiff.Between(before, now)!.Outcome!.Statement);
        Assert.Null(PlanDiff.Between(now, now)!.Outcome);
    }

    [Fact]
    public void WithoutAPlanOnBothSidesThereIsNoDifference() =>
        Assert.Null(PlanDiff.Between(new Revision { Title = "前" }, new Revision { Title = "今", Plan = new Plan() }));

    [Fact]
    public void ThousandsOfTacticsOfOneIdAreComparedAtOnce()
    {
        var diffs = Tactics([.. Enumerable.Range(0, 20_000).Select(i => Tactic("t", "前" + i))], [.. Enumerable.Range(0, 20_000).Select(i => Tactic("t", "今" + i))]);

        Assert.Equal(["Changed t"], diffs.Distinct());
    }

    private static IEnumerable<string> Tactics(PlannedTactic[] before, PlannedTactic[] now) => Diff(Plan(before, []), Plan(now, [])).Tactics.Select(Text);

    private static PlanDiff Diff(Plan before, Plan now) =>
        PlanDiff.Between(new Revision { Title = "前", Plan = before }, new Revision { Title = "今", Plan = now })!;

    private static Plan Plan(IReadOnlyList<PlannedTactic> tactics, IReadOnlyList<Objective> objectives) => new() { Tactics = tactics, Objectives = objectives };

    private static PlannedTactic Tactic(string id, string action) => new() { Tactic = id, Action = action };

    private static string Text(TacticDiff diff) => $"{diff.Change?.ToString() ?? "="} {(diff.Now ?? diff.Before)!.Tactic}";

    private static string Text(ObjectiveDiff diff) => $"{diff.Change?.ToString() ?? "="} {(diff.Now ?? diff.Before)!.State}";
}
