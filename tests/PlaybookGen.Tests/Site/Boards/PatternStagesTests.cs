using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Boards;

namespace PlaybookGen.Tests.Site.Boards;

public class PatternStagesTests
{
    private static readonly Catalogue Catalogue = new(SmallLibrary.Playbook, SmallLibrary.Patterns);

    private static readonly Pattern Pattern = SmallLibrary.Patterns.Winning[0];

    [Theory]
    [InlineData("", PatternStage.InDevelopment)]
    [InlineData("acme", PatternStage.FirstCustomer)]
    [InlineData("acme acme", PatternStage.FirstCustomer)]
    [InlineData("acme beta", PatternStage.Developed)]
    [InlineData("acme beta demo", PatternStage.Spread)]
    public void ThePatternIsAsFarAsItsIndependentOrganisations(string cases, PatternStage stage) =>
        Assert.Equal(stage, PatternStages.Of(Pattern with { Evidence = For(cases) }, Catalogue));

    [Fact]
    public void APatternForPracticeStandsApart() =>
        Assert.Equal(PatternStage.Practice, PatternStages.Of(Pattern with { Grade = Grade.Practice, Evidence = For("acme") }, Catalogue));

    [Fact]
    public void RepetitionCountsOrganisationsForAndAgainstAndNoOthers() =>
        Assert.Equal((1, 2), PatternStages.Repeated(Pattern, Catalogue));

    private static IReadOnlyList<Evidence> For(string cases) =>
        [.. cases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Evidence(id, 0, EvidenceRole.For, []))];
}
