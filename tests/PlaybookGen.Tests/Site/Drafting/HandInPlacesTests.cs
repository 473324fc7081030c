using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Tests.Site.Drafting;

public class HandInPlacesTests
{
    private static readonly SiteSettings Settings = new() { Title = "t", Contact = "cs@example.com" };

    [Fact]
    public void ARepositoryOnGitHubHasPagesForUploadsAndNewFiles() => Assert.Equal(
        new HandInPlace(
            "https://github.com/example/playbook/upload/main/content/cases",
            "https://github.com/example/playbook/new/main/content/cases",
            "https://github.com/example/playbook",
            "cs@example.com"),
        Of(new Uri("https://github.com/example/playbook/"), "main", "content"));

    [Fact]
    public void ContentThatIsTheRepositoryItselfHasItsCasesAtTheTop() =>
        Assert.Equal("https://github.com/example/playbook/upload/main/cases", Of(new Uri("https://github.com/example/playbook"), "main", "").Upload);

    [Fact]
    public void ABranchWithASlashKeepsItAndASignIsEscaped() =>
        Assert.Equal("https://github.com/example/playbook/new/docs/next/my%20content/cases", Of(new Uri("https://github.com/example/playbook"), "docs/next", "my content").NewFile);

    [Fact]
    public void AnotherForgeIsNamedOnly() => Assert.Equal(
        new HandInPlace(null, null, "https://gitlab.example.com/a/b", "cs@example.com"),
        Of(new Uri("https://gitlab.example.com/a/b"), "main", "content"));

    [Fact]
    public void WithoutARepositoryOnlyTheContactIsLeft() =>
        Assert.Equal(new HandInPlace(null, null, null, "cs@example.com"), HandInPlaces.Of(Settings));

    private static HandInPlace Of(Uri repository, string branch, string folder) =>
        HandInPlaces.Of(Settings with { Repository = repository, Branch = branch, Folder = folder });
}
