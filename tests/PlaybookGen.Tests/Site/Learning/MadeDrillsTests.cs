using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site.Learning.Made;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Site.Learning;

/// <summary>The drills made from the shipped content and from the published stories under tests/data.</summary>
public sealed class MadeDrillsTests
{
    public static TheoryData<string> Libraries => ["content", "tests/data/cloud-native"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void TheSameContentGivesTheSameDrills(string folder)
    {
        var playbook = Playbook(folder);
        var backwards = playbook with { Cases = [.. playbook.Cases.Reverse()] };
        Assert.Equal(Text(MadeDrills.Of(playbook, Japanese)), Text(MadeDrills.Of(backwards, Japanese)));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void NoAnswerStandsInItsOwnQuestion(string folder)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var drill in MadeDrills.Of(Playbook(folder), new Words(language)))
            {
                var answer = drill.Choices.Single(choice => choice.Correct).Text;
                Assert.DoesNotContain(SoundDrill.Shown(drill), text => text.Contains(answer, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EveryChoiceSaysWhyAndNamesAPhaseThatExists(string folder)
    {
        var playbook = Playbook(folder);
        var phases = playbook.Cases.SelectMany(item => item.History.Select((_, index) => new DrillPlace(item.Id, index))).ToHashSet();
        Assert.All(MadeDrills.Of(playbook, Japanese), drill =>
        {
            Assert.Contains(drill.Place, phases);
            Assert.All(drill.Choices, choice =>
            {
                Assert.Contains(choice.From, phases);
                Assert.NotEmpty(choice.Why);
            });
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void WrongChoicesComeFromOtherOrganisations(string folder)
    {
        var playbook = Playbook(folder);
        var organisations = playbook.Cases.ToDictionary(item => item.Id, item => item.Organisation);
        Assert.All(MadeDrills.Of(playbook, Japanese), drill => Assert.All(
            drill.Choices.Where(choice => !choice.Correct), choice => Assert.NotEqual(organisations[drill.CaseId], organisations[choice.From.CaseId])));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ChoicesAreOfOneScriptAndOfLikeLength(string folder) =>
        Assert.All(
            MadeDrills.Of(Playbook(folder), Japanese).Where(drill => drill.Kind is not (MadeDrillKind.Verdict or MadeDrillKind.Ratio)),
            drill => Assert.All(drill.Choices, choice => Assert.True(
                ChoiceText.HasFormOf(choice.Text, drill.Choices.Single(right => right.Correct).Text), $"{drill.Id}: {choice.Text}")));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void IdsAreUniqueAndBoundedInNumber(string folder)
    {
        var drills = MadeDrills.Of(Playbook(folder), Japanese);
        Assert.Equal(drills.Count, drills.Select(drill => drill.Id).Distinct().Count());
        Assert.All(drills.GroupBy(drill => drill.Kind), kind => Assert.InRange(kind.Count(), 1, MadeDrills.MostOfAKind));
    }

    [Fact]
    public void TheShippedContentGivesDrillsOfEveryKind() =>
        Assert.Equal(Enum.GetValues<MadeDrillKind>(), MadeDrills.Of(Playbook("content"), Japanese).Select(drill => drill.Kind).Distinct());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void NoTwoDrillsHaveOneTitle(string folder)
    {
        var titles = MadeDrills.Of(Playbook(folder), Japanese).Select(drill => (drill.Kind, drill.About)).ToList();
        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Fact]
    public void TheStoriesGiveDrillsOfEightKinds() =>
        Assert.Equal(
            [MadeDrillKind.Mend, MadeDrillKind.Fact, MadeDrillKind.Invert, MadeDrillKind.Cause, MadeDrillKind.Tactic, MadeDrillKind.Ratio, MadeDrillKind.Drop, MadeDrillKind.Predict],
            MadeDrills.Of(Playbook("tests/data/cloud-native"), Japanese).Select(drill => drill.Kind).Distinct());

    [Theory]
    [MemberData(nameof(Libraries))]
    public void NoSentenceIsAWrongChoiceMoreThanTwice(string folder) =>
        Assert.All(
            MadeDrills.Of(Playbook(folder), Japanese).Where(drill => drill.Kind is MadeDrillKind.Mend or MadeDrillKind.Fact or MadeDrillKind.Ratio)
                .SelectMany(drill => drill.Choices.Where(choice => !choice.Correct).Select(choice => (drill.Kind, choice.Text)))
                .CountBy(shown => shown),
            shown => Assert.InRange(shown.Value, 1, 2));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void WhatFollowsAnObstacleWasFoundWithItAndTheOthersNowhere(string folder)
    {
        var playbook = Playbook(folder);
        var met = playbook.Cases.ToLookup(item => item.Organisation, item => item.History.SelectMany(state => state.Obstacles).Select(id => playbook.Taxonomy.Label(Facet.Obstacles, id)));
        Assert.All(MadeDrills.Of(playbook, Japanese).Where(drill => drill.Kind == MadeDrillKind.Cause), drill =>
        {
            var start = drill.Setting.Single().Value;
            var with = met.Select(ofOrganisation => ofOrganisation.SelectMany(ids => ids).ToHashSet()).Where(labels => labels.Contains(start)).ToList();
            Assert.All(drill.Choices, choice => Assert.Equal(choice.Correct, with.Count(labels => labels.Contains(choice.Text)) >= 2));
            Assert.All(drill.Choices.Where(choice => !choice.Correct), choice => Assert.DoesNotContain(with, labels => labels.Contains(choice.Text)));
        });
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void ATacticToDropWasUsedByNobodyAgainstWhatThePlanFaces(string folder)
    {
        var playbook = Playbook(folder);
        var answered = playbook.Cases.SelectMany(item => item.History).SelectMany(state => state.Plan is { } plan
            ? from tactic in plan.Tactics
              from objective in plan.Objectives
              where tactic.For.Contains(objective.Id) && objective.Inverts is not null
              select (Tactic: playbook.Taxonomy.Label(Facet.Tactics, tactic.Tactic), objective.Inverts)
            : []).ToHashSet();
        Assert.All(MadeDrills.Of(playbook, Japanese).Where(drill => drill.Kind == MadeDrillKind.Drop), drill =>
        {
            var faced = playbook.Cases.Single(item => item.Id == drill.CaseId).Plan!.Objectives.Select(objective => objective.Inverts).OfType<string>().ToList();
            Assert.All(drill.Choices, choice => Assert.Equal(!choice.Correct, faced.Exists(obstacle => answered.Contains((choice.Text, obstacle)))));
        });
    }

    [Theory]
    [InlineData("content")]
    [InlineData("tests/data/cloud-native")]
    public void AKindWithoutDrillsSaysHowMuchIsLacking(string folder)
    {
        var playbook = Playbook(folder);
        var without = Enum.GetValues<MadeDrillKind>().Except(MadeDrills.Of(playbook, Japanese).Select(drill => drill.Kind));
        Assert.Equal(
            folder == "content" ? [] : new[]
            {
                "材料が足りず、まだ問題を作れません。お客様の言葉（says）があり、事例で見つかっている望ましくない状態は、いま0件です。少なくともあと4件要ります。",
                "材料が足りず、まだ問題を作れません。原則（principle）の違う施策を二つ以上行った計画は、いま0件です。少なくともあと1件要ります。",
                "材料が足りず、まだ問題を作れません。目標値と実績値があり、すべての施策に実行度（done）を書いた計画は、いま0件です。少なくともあと3件要ります。",
                "行ったうえで届かなかった計画は10件ありますが、正解が一つに決まる組み合わせがまだありません。",
            },
            without.Select(kind => Japanese.MadeLacks(kind, DrillNeeds.Of(kind, new DrillMaterial(playbook, Japanese)))));
    }

    [Fact]
    public void ALibraryWithoutCasesGivesNone() =>
        Assert.Empty(MadeDrills.Of(Playbook("content") with { Cases = [] }, Japanese));

    private static Words Japanese => new(Language.Japanese);

    private static Playbook Playbook(string folder) =>
        PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, folder))).Playbook!;

    private static string Text(IReadOnlyList<MadeDrill> drills) =>
        string.Join('\n', drills.Select(drill => drill.Id + drill.Question + string.Join('|', drill.Choices.Select(choice => choice.Text))));
}
