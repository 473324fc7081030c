using System.Text;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Tests.Site.Drafting;

public class PlanScriptsTests
{
    private const string Before = "(window.playbookPlans = window.playbookPlans || {})['paired-trial-more-visits'] = ";

    private static readonly JsonElement Plan = Read(SmallLibrary.Playbook);

    [Fact]
    public void APlanBeginsWithWhatThePatternStates() => Assert.Equal(
        """{"industries":[],"conditions":["paper"],"obstacles":[],"outcomes":["more-visits"],"tactics":["paired-trial"]}""",
        Plan.GetProperty("states").GetRawText());

    [Fact]
    public void WhatSpeaksForThePatternComesFirstAndWhatIsForPracticeIsMarked() => Assert.Equal(
        ["アクメの定着 for 効果あり", "ベータの試行 against 効果なし", "練習用の会社 not-evidence 効果あり 練習用", "アクメの定着  効果なし"],
        Plan.GetProperty("places").EnumerateArray()
            .Select(place => string.Join(' ', new[] { "title", "role", "status", "mark" }.Select(name => place.GetProperty(name).GetString())).TrimEnd()));

    [Fact]
    public void EachPlaceTellsItsResultAndWhatItRestsOn() =>
        Assert.Equal("""[{"text":"月間訪問件数 300件 → 352件（目標 360件）","basis":"報告"}]""", Plan.GetProperty("places")[0].GetProperty("results").GetRawText());

    [Fact]
    public void PlansThatTurnTheSameObstacleRoundShareOneObjective()
    {
        var objective = Assert.Single(Plan.GetProperty("objectives").EnumerateArray());

        Assert.Equal("現場が信用していない", objective.GetProperty("obstacle").GetString());
        Assert.Equal(["現場が案をそのまま使える"], objective.GetProperty("wordings").EnumerateArray().Select(wording => wording.GetProperty("state").GetString()));
        Assert.Equal(
            [("paired-trial", "手作業とAIの案を並べて比べる", 0), ("goal-session", "目標を一度だけ聞く", 3)],
            objective.GetProperty("tactics").EnumerateArray()
                .Select(tactic => (tactic.GetProperty("tactic").GetString(), tactic.GetProperty("action").GetString(), tactic.GetProperty("place").GetInt32())));
    }

    [Fact]
    public void AnObstacleOfAnotherPatternsPlanIsNotBroughtIn()
    {
        var beta = SmallLibrary.Playbook.Cases[1];
        var stranger = beta with
        {
            Id = "stranger",
            Conditions = [],
            Plan = beta.Plan! with { Objectives = [.. beta.Plan.Objectives, new Objective("calm", "静かである", "no-use")] },
        };

        var plan = Read(SmallLibrary.Playbook with { Cases = [.. SmallLibrary.Playbook.Cases, stranger] });

        Assert.Single(plan.GetProperty("objectives").EnumerateArray());
    }

    private static JsonElement Read(Playbook playbook)
    {
        var file = PlanScripts.Of(new Catalogue(playbook, SmallLibrary.Patterns)).Single(one => one.Path.Value == "data/plans/paired-trial-more-visits.js");
        var text = Encoding.UTF8.GetString(file.Make().Span);
        Assert.StartsWith(Before, text, StringComparison.Ordinal);
        return JsonDocument.Parse(text[Before.Length..].TrimEnd('\n', ';')).RootElement;
    }
}
