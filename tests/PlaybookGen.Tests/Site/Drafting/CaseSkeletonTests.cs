using System.Text;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Site.Drafting;

public class CaseSkeletonTests
{
    [Theory]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void TheSkeletonIsACaseThatPassesTheChecks(Language language)
    {
        var content = ContentDirectory.Read(Path.Combine(Repository.Root, "content"));
        var taxonomy = PlaybookReader.Read(content).Playbook!.Taxonomy;
        var skeleton = CaseSkeleton.Of(taxonomy, new PartialDate(2024, 5), new Words(language));

        var reading = PlaybookReader.Read(content with { Files = [.. content.Files, new ContentFile("cases/skeleton.md", Encoding.UTF8.GetBytes(skeleton))] });

        Assert.Equal([], reading.Problems.Where(problem => problem.Severity is Severity.Error or Severity.Warning).Select(problem => $"{problem.At} {problem.Message.Ja}"));
        Assert.Contains(reading.Playbook!.Cases, item => item.Id == "skeleton");
    }
}
