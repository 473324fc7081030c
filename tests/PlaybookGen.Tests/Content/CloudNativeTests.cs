using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>A second library of real cases, in English and Japanese, some with Japanese keys, a byte order mark, CRLF or decomposed signs.</summary>
public sealed class CloudNativeTests
{
    private static readonly Reading Reading = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "tests", "data", "cloud-native")));

    [Fact]
    public void EveryCaseIsReadWithoutAnErrorOrAWarning()
    {
        Assert.Equal([], Reading.Problems.Where(problem => problem.Severity is Severity.Error or Severity.Warning));
        Assert.Equal(76, Reading.Playbook!.Cases.Count);
    }

    [Fact]
    public void JapaneseKeysSayTheSameAsEnglishOnes()
    {
        var one = Reading.Playbook!.Cases.Single(item => item.Id == "18f-agile-bpa");

        Assert.Equal("試作で選んだ17社、信頼は築けたが速さは届かず", one.Title);
        Assert.Equal((Status.Partial, Provenance.Published, SuccessPhase.Retention), (one.Status, one.Provenance, one.Phase));
        Assert.Equal(["compliance-overhead", "product-misfit", "weak-governance"], one.Obstacles);
        Assert.Equal(["trust", "fast-award", "right-skills"], one.Plan!.Objectives.Select(objective => objective.Id));
        Assert.Equal(["fast-award"], one.Plan.Tactics[0].For);
        Assert.Equal((28, 90, Better.Lower), (one.Outcome.Measures[0].Target, one.Outcome.Measures[0].Actual, one.Outcome.Measures[0].Better));
        Assert.Equal("2018-07-26", one.Sources[0].Date.ToString());
    }

    [Theory]
    [InlineData("adidas", "byte order mark")]
    [InlineData("box", "CRLF")]
    [InlineData("cern", "decomposed signs")]
    public void HowAFileWasSavedLeavesNoTrace(string id, string trait)
    {
        var one = Reading.Playbook!.Cases.Single(item => item.Id == id);

        Assert.True(one.Title.IsNormalized(), trait);
        Assert.DoesNotContain('\uFEFF', one.Title);
        Assert.DoesNotContain('\r', one.Body.Html);
    }

    [Fact]
    public void TheSameFilesGiveTheSamePlaybookHoweverTheyAreOrdered()
    {
        var files = ContentDirectory.Read(Path.Combine(Repository.Root, "tests", "data", "cloud-native"));
        var other = PlaybookReader.Read(files with { Files = [.. files.Files.Reverse()] });

        Assert.Equal(Reading.Playbook!.Cases.Select(one => one.Id + one.Body.Html), other.Playbook!.Cases.Select(one => one.Id + one.Body.Html));
        Assert.Equal(Reading.Problems.Select(problem => problem.At + problem.Code), other.Problems.Select(problem => problem.At + problem.Code));
    }
}
