using System.Text.RegularExpressions;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>Every file of tests/data/hostile behaves as its MANIFEST.tsv says.</summary>
public sealed class HostileFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "data", "hostile");

    private static readonly IReadOnlyList<ContentFile> Base =
    [
        .. Directory.EnumerateFiles(Path.Combine(Folder, "_base"), "*", SearchOption.AllDirectories)
            .Select(path => new ContentFile(Path.GetRelativePath(Path.Combine(Folder, "_base"), path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];

    public static TheoryData<string, string, string, string, string> Manifest()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in File.ReadLines(Path.Combine(Folder, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length > 1 && row[1][0] != '('))
            rows.Add(row[0], row[1], row[2], row[3], row.Length > 5 ? row[5] : "");
        return rows;
    }

    [Theory]
    [MemberData(nameof(Manifest))]
    public void AHostileFileBehavesAsTheManifestSays(string file, string putAs, string expected, string line, string forbidden)
    {
        var reading = Read(file, putAs);
        var errors = reading.Problems.Where(problem => problem.Severity == Severity.Error).ToList();

        if (expected == "accepted, inert")
            Assert.Equal([], errors);
        else if (expected == "error")
            Assert.Contains(errors, problem => problem.At.File.Path == putAs);
        if (line.Length > 0 && reading.Problems.FirstOrDefault(problem => problem.At.File.Path == putAs) is { } first)
            Assert.Equal(line, first.At.Line.ToString());
        Assert.True(reading.Problems.Count <= 60);
        if (forbidden.Length > 0 && reading.Playbook is { } playbook)
            Assert.DoesNotMatch(new Regex(forbidden), Html(playbook));
    }

    private static Reading Read(string file, string putAs)
    {
        // Hidden files and backups never reach the reader.
        var isPassedOver = ContentDirectory.IsPassedOver(putAs);
        return PlaybookReader.Read(new ContentFiles(
            [
                .. Base.Where(one => isPassedOver || one.Path != putAs)
                    .Concat(isPassedOver ? [] : [new ContentFile(putAs, File.ReadAllBytes(Path.Combine(Folder, file)))])
                    .OrderBy(one => one.Path, StringComparer.Ordinal),
            ],
            []));
    }

    private static string Html(Playbook playbook) => string.Concat(
    [
        .. playbook.Cases.Select(one => one.Body.Html), .. playbook.Pages.Select(page => page.Body.Html),
        .. playbook.Drills.SelectMany(drill => drill.Sections).Select(section => section.Text.Html),
        .. Enum.GetValues<Facet>().SelectMany(facet => playbook.Taxonomy[facet]).Select(term => term.Description.Html + term.NotWhen.Html),
    ]);
}
