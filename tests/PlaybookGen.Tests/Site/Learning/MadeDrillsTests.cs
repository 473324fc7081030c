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
        // In "which tactic to drop" the plan's own tactics are the wrong choices, and the right one is the stranger.
        Assert.All(MadeDrills.Of(playbook, Japanese), drill => Assert.All(
            drill.Choices.Where(choice => choice.Correct == (drill.Kind == MadeDrillKind.Drop)),
            choice => Assert.NotEqual(organisations[drill.CaseId], organisations[choice.From.CaseId])));
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

    [Fact]
    public void ALibraryWithoutCasesGivesNone() =>
        Assert.Empty(MadeDrills.Of(Playbook("content") with { Cases = [] }, Japanese));

    private static Words Japanese => new(Language.Japanese);

    private static Playbook Playbook(string folder) =>
        PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, folder))).Playbook!;

    private static string Text(IReadOnlyList<MadeDrill> drills) =>
        string.Join('\n', drills.Select(drill => drill.Id + drill.Question + string.Join('|', drill.Choices.Select(choice => choice.Text))));
}
