namespace PlaybookGen.Tests.Sites;

public sealed class SiteFolderTests
{
    public static TheoryData<string> Names => [.. SiteFolder.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ASiteComesOutAsItsFolderExpects(string name)
    {
        var folder = SiteFolder.All.Single(folder => folder.Name == name);
        if (Environment.GetEnvironmentVariable("PLAYBOOK_ACCEPT") == "1")
            folder.Accept();
        var differences = string.Join('\n', folder.Differences());
        Assert.True(differences.Length == 0, differences + "\nIf this is meant, run the tests once with PLAYBOOK_ACCEPT=1 and read what changed before it is committed.");
    }
}
