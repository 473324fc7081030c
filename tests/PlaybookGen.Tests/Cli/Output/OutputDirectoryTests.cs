using System.Text;
using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class OutputDirectoryTests : IDisposable
{
    private readonly Shell shell = new();

    private string Output => shell.FullPath("_site");

    public void Dispose() => shell.Dispose();

    [Fact]
    public void ASiteIsWrittenWithItsFoldersAndItsMarker()
    {
        Publish(("index.html", "home"), ("cases/acme/index.html", "acme"));
        Assert.Equal([".playbook-site", "cases/acme/index.html", "index.html"], shell.Files("_site"));
        Assert.Equal("acme", shell.Read("_site/cases/acme/index.html"));
    }

    [Fact]
    public void ANewSiteTakesTheWholePlaceOfTheOldOne()
    {
        Publish(("index.html", "old"), ("gone.html", "old"));
        Publish(("index.html", "new"));
        Assert.Equal([".playbook-site", "index.html"], shell.Files("_site"));
        Assert.Equal("new", shell.Read("_site/index.html"));
    }

    [Fact]
    public void NothingIsLeftBesideTheOutput()
    {
        Publish(("index.html", "old"));
        Publish(("index.html", "new"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(shell.Folder));
    }

    [Fact]
    public void WithoutPublishingTheOldSiteStands()
    {
        Publish(("index.html", "old"));
        using (var staged = OutputDirectory.Stage(Output))
            staged.Write(File("index.html", "new"));
        Assert.Equal("old", shell.Read("_site/index.html"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(shell.Folder));
    }

    [Fact]
    public void AnUnchangedFileKeepsItsTimeAndAChangedOneDoesNot()
    {
        var longAgo = new DateTime(2020, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        Publish(("same.html", "same"), ("changed.html", "old"));
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "same.html"), longAgo);
        System.IO.File.SetLastWriteTimeUtc(Path.Combine(Output, "changed.html"), longAgo);
        Publish(("same.html", "same"), ("changed.html", "new"));
        Assert.Equal(longAgo, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "same.html")));
        Assert.NotEqual(longAgo, System.IO.File.GetLastWriteTimeUtc(Path.Combine(Output, "changed.html")));
    }

    [Fact]
    public void WhatAKilledRunLeftBehindIsRemoved()
    {
        shell.Write("._site.new/.playbook-site", "");
        shell.Write("._site.new/half.html", "half");
        shell.Write("._site.old/.playbook-site", "");
        Publish(("index.html", "new"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(shell.Folder));
        Assert.Equal([".playbook-site", "index.html"], shell.Files("_site"));
    }

    [Fact]
    public void ASecondRunCannotWriteTheSameSiteAtTheSameTime()
    {
        using var first = OutputDirectory.Stage(Output);
        Assert.Throws<IOException>(() => OutputDirectory.Stage(Output));
        first.Write(File("index.html", "first"));
        first.Publish();
        Assert.Equal("first", shell.Read("_site/index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.html")]
    [InlineData("cases/../../outside.html")]
    [InlineData("cases//acme.html")]
    [InlineData("cases/./acme.html")]
    [InlineData("cases\\acme.html")]
    [InlineData("C:/acme.html")]
    [InlineData("cases/acme.")]
    [InlineData("cases/a\0b")]
    public void APathThatLeavesTheSiteIsAFault(string path)
    {
        using var staged = OutputDirectory.Stage(Output);
        Assert.Equal($"'{path}' is not a path below the site's root.", Assert.Throws<InvalidOperationException>(() => staged.Write(File(path, ""))).Message);
    }

    [Fact]
    public void TwoPathsThatDifferInLetterCaseAloneAreAFault()
    {
        using var staged = OutputDirectory.Stage(Output);
        staged.Write(File("assets/Logo.svg", ""));
        Assert.Equal(
            "Two files of the site share one path where case doesn't count: 'assets/Logo.svg' and 'assets/logo.svg'.",
            Assert.Throws<InvalidOperationException>(() => staged.Write(File("assets/logo.svg", ""))).Message);
    }

    [Theory]
    [InlineData("_site", null)]
    [InlineData("empty", null)]
    [InlineData("old-site", null)]
    [InlineData("content/_site", null)]
    [InlineData("foreign", "PB9014")]
    [InlineData("file", "PB9013")]
    [InlineData("content", "PB9010")]
    [InlineData("Content", "PB9010")]
    [InlineData(".", "PB9010")]
    [InlineData("checkout", "PB9012")]
    [InlineData("content/cases", "PB9011")]
    [InlineData("content/cases/_site", "PB9011")]
    public void TheOutputMayBeNewOrEmptyOrASiteOfOurs(string output, string? code)
    {
        shell.Write("content/site.yaml", "title: x\n");
        shell.Write("foreign/thesis.txt", "years of work");
        shell.Write("old-site/.playbook-site", "");
        shell.Write("old-site/index.html", "");
        shell.Write("file", "");
        shell.Write("checkout/.git", "gitdir: elsewhere");
        shell.Write("checkout/.playbook-site", "");
        Directory.CreateDirectory(shell.FullPath("empty"));
        Assert.Equal(code, OutputDirectory.Refuse(shell.FullPath(output), output, shell.FullPath("content"))?.Code);
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private void Publish(params (string Path, string Text)[] files)
    {
        using var staged = OutputDirectory.Stage(Output);
        foreach (var (path, text) in files)
            staged.Write(File(path, text));
        staged.Publish();
    }
}
