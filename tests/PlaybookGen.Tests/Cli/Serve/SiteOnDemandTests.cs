using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Cli;

public sealed class SiteOnDemandTests
{
    [Fact]
    public void EveryFileAskedForIsTheOneThatABuildWrites()
    {
        var content = ContentDirectory.Read(Path.Combine(Repository.Root, "tests/sites/revisions/content"));
        var (result, plan) = Build.Plan(new BuildOrder(), content);
        var site = new SiteOnDemand(result.Playbook!, result.Patterns, plan!);
        var files = new List<string>();
        Build.Run(new BuildOrder(), content, file =>
        {
            files.Add(file.Path);
            Assert.True(site.Find(file.Path) is { } bytes && bytes.Span.SequenceEqual(file.Bytes.Span), file.Path);
        });

        Assert.Contains("index.html", files);
        Assert.Contains(files, path => path.StartsWith("data/search/", StringComparison.Ordinal));
        Assert.Null(site.Find("nowhere/index.html"));
        Assert.Null(site.Find("data/nowhere.js"));
    }
}
