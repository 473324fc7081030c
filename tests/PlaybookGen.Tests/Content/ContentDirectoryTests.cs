using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content;

public sealed class ContentDirectoryTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("playbook-content-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void OnlyFilesOfTheFormatAreRead()
    {
        Write("site.yaml", "README.md", ".git/config", "cases/acme.md", "cases/acme.md~", "cases/.acme.md.swp", "cases/#acme.md#", "cases/acme.md.orig", "cases/notes.txt");

        var content = ContentDirectory.Read(root.FullName);

        Assert.Equal(["cases/acme.md", "site.yaml"], content.Files.Select(file => file.Path));
        Assert.Equal([], content.Problems);
    }

    [Fact]
    public void AFileThatWasMeantToBeReadIsNamed()
    {
        Write("cases/old/acme.md", "cases/b.markdown", "site.yml", "taxonomy/industry.yaml");

        Assert.Equal(
            [
                "cases/b.markdown:1:1 PB1008 Put it at cases/b.md.",
                "cases/old/acme.md:1:1 PB1008 Put it at cases/acme.md.",
                "site.yml:1:1 PB1008 Put it at site.yaml.",
                "taxonomy/industry.yaml:1:1 PB1013 Did you mean taxonomy/industries.yaml?",
            ],
            ContentDirectory.Read(root.FullName).Problems.Select(problem => $"{problem.At} {problem.Code} {problem.Fix.En}"));
    }

    [Fact]
    public void AFolderThatWasMeantToBeReadOrToBeAFileIsNamed()
    {
        Write("site.yaml", "Cases/acme.md", "drill/first.md", "事例/a.md", "images/a.md", "cases/folder.md/notes");

        Assert.Equal(
            [
                "Cases:1:1 PB1014 Did you mean 'cases'?",
                "drill:1:1 PB1014 Did you mean 'drills'?",
                "事例:1:1 PB1014 Did you mean 'cases'?",
                "cases/folder.md:1:1 PB1014 Move its files one folder up; if it was meant to be a file, create a file of this name.",
            ],
            ContentDirectory.Read(root.FullName).Problems.Select(problem => $"{problem.At} {problem.Code} {problem.Fix.En}"));
    }

    [Fact]
    public void ACaseThatWasSavedAsTextOrBesideTheFoldersIsNamedAndNotesAreLeftAlone()
    {
        Write("site.yaml", "cases/notes.txt", "notes.md");
        foreach (var path in new[] { "cases/acme.txt", "cases/bolt.md.txt", "products/visits.txt", "coil.md" })
        {
            Write(path);
            File.WriteAllText(Path.Combine(root.FullName, path), "\uFEFF---\r\ntitle: T\r\n---\r\n");
        }

        Assert.Equal(
            [
                "cases/acme.txt:1:1 PB1008 Put it at cases/acme.md.",
                "cases/bolt.md.txt:1:1 PB1008 Put it at cases/bolt.md.",
                "coil.md:1:1 PB1008 Put it at cases/coil.md.",
                "products/visits.txt:1:1 PB1008 Put it at products/visits.yaml.",
            ],
            ContentDirectory.Read(root.FullName).Problems.Select(problem => $"{problem.At} {problem.Code} {problem.Fix.En}"));
    }

    [Fact]
    public void CasesForPracticeLieInAFolderOfTheirOwn()
    {
        Write("site.yaml", "cases/training/acme.md", "drills/training/first.md", "cases/training/deeper/b.md");

        var content = ContentDirectory.Read(root.FullName);

        Assert.Equal(["cases/training/acme.md", "drills/training/first.md", "site.yaml"], content.Files.Select(file => file.Path));
        Assert.Equal(new FilePlace(FileKind.Case, "acme", null), FilePlace.Of("cases/training/acme.md"));
        Assert.Equal(["cases/training/deeper/b.md:1:1 PB1008"], content.Problems.Select(problem => $"{problem.At} {problem.Code}"));
    }

    [Fact]
    public void ALinkInsideTheFolderIsReadAndALinkOutOfItIsNot()
    {
        Write("site.yaml", "cases/acme.md");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "cases", "same.md"), Path.Combine(root.FullName, "cases", "acme.md"));
        File.CreateSymbolicLink(Path.Combine(root.FullName, "cases", "out.md"), Path.GetTempPath());
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "cases", "round"), root.FullName);
        Directory.CreateSymbolicLink(Path.Combine(root.FullName, "pages"), Path.GetTempPath());

        var content = ContentDirectory.Read(root.FullName);

        Assert.Equal(["cases/acme.md", "cases/same.md", "site.yaml"], content.Files.Select(file => file.Path));
        Assert.Equal(["pages:1:1 PB1009", "cases/out.md:1:1 PB1015", "cases/round:1:1 PB1015"], content.Problems.Select(problem => $"{problem.At} {problem.Code}"));
    }

    [Fact]
    public void AFolderThatIsNotThereIsNamed() => Assert.Equal(
        "The content folder '/no/such/folder' doesn't exist.",
        Assert.Throws<DirectoryNotFoundException>(() => ContentDirectory.Read("/no/such/folder")).Message);

    [Fact]
    public void AFileThatVanishedIsNamedByTheException()
    {
        Write("cases/acme.md");
        File.CreateSymbolicLink(Path.Combine(root.FullName, "cases", "gone.md"), Path.Combine(root.FullName, "nowhere.md"));

        Assert.Contains("gone.md", Assert.ThrowsAny<IOException>(() => PlaybookReader.Read(ContentDirectory.Read(root.FullName))).Message, StringComparison.Ordinal);
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            var file = Path.Combine(root.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "x");
        }
    }
}
