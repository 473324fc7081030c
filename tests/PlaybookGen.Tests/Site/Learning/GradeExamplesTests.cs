using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Site;
using PlaybookGen.Site.Learning;
using PlaybookGen.Tests.Patterns;

namespace PlaybookGen.Tests.Site.Learning;

public sealed class GradeExamplesTests
{
    [Fact]
    public void TheExampleIsThePatternWithTheHighestGradeCountedByOrganisation()
    {
        var example = Of(
            SampleLibrary.Case("a", Status.Success, "goal"),
            SampleLibrary.Case("a", Status.Success, "goal") with { Id = "a-second" },
            SampleLibrary.Case("b", Status.Success, "goal", "pair"))!;
        Assert.Equal(("goal → results", Grade.Replicated, 2, "2組織で達成、反例なし。"), (example.Pattern.Text, example.Grade, example.Organisations, example.Reason));
        Assert.Equal([(EvidenceRole.For, 3)], example.Evidence.Select(group => (group.Role, group.Rows.Count)));
    }

    [Fact]
    public void WithoutAResultThereIsNoExample() => Assert.Null(Of(SampleLibrary.Case("a", Status.Ongoing, "goal")));

    private static GradeExample? Of(params SuccessCase[] cases)
    {
        var library = SampleLibrary.Of(cases);
        return GradeExamples.Of(new Catalogue(library, PatternMiner.Mine(library, new())));
    }
}
