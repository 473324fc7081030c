using System.Text;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.Content;

namespace PlaybookGen.Browser.Rules;

/// <summary>
/// Every case file of this repository that can be read as text: the hostile ones, the examples of the problem pages before and after, those of the test sites,
/// and those that ship.
/// </summary>
public static class RuleFixtures
{
    private static readonly string Hostile = Repository.Folder("tests/data/hostile");

    private static readonly string Specs = Repository.Folder("tests/specs/base");

    /// <summary>Content folders by name, each without a fault.</summary>
    public static IReadOnlyDictionary<string, string> Libraries { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hostile"] = Path.Combine(Hostile, "_base"),
        ["specs"] = Specs,
        ["content"] = Repository.Folder("content"),
        ["english"] = Repository.Folder("tests/sites/english/content"),
        ["hostile-text"] = Repository.Folder("tests/sites/hostile-text/content"),
        ["revisions"] = Repository.Folder("tests/sites/revisions/content"),
        ["smallest"] = Repository.Folder("tests/sites/smallest/content"),
    };

    public static IEnumerable<RuleFixture> All() => [.. OfHostileFiles(), .. OfMistakes(), .. OfProblemPages(), .. Libraries.SelectMany(one => OfFolder(one.Key, one.Key, one.Value))];

    /// <summary>What is said of the cases of a folder.</summary>
    public static IReadOnlyList<RuleFixture> OfFolder(string library, string name, string folder) => Of(library, name, ContentDirectory.Read(folder), _ => true);

    private static IEnumerable<RuleFixture> OfHostileFiles()
    {
        var ground = ContentDirectory.Read(Libraries["hostile"]).Files;
        return File.ReadLines(Path.Combine(Hostile, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => row.Length > 1 && row[0].EndsWith(".md", StringComparison.Ordinal) && row[1].StartsWith("cases/", StringComparison.Ordinal) && !ContentDirectory.IsPassedOver(row[1]))
            .SelectMany(row => Of(
                "hostile",
                row[0],
                new ContentFiles([.. ground.Where(one => one.Path != row[1]), new ContentFile(row[1], File.ReadAllBytes(Path.Combine(Hostile, row[0])))], []),
                path => path == row[1]));
    }

    private static IEnumerable<RuleFixture> OfMistakes()
    {
        var ground = ContentDirectory.Read(Specs).Files;
        return Directory.EnumerateFiles(Repository.Folder("tests/data/mistakes"), "*.md").Order(StringComparer.Ordinal).SelectMany(file => Of(
            "specs",
            Path.GetFileName(file),
            new ContentFiles([.. ground.Select(one => one.Path == "cases/example.md" ? new ContentFile(one.Path, File.ReadAllBytes(file)) : one)], []),
            _ => true));
    }

    private static IEnumerable<RuleFixture> OfProblemPages() =>
        Directory.EnumerateFiles(Repository.Folder("tests/specs/problems"), "PB1*.md").Order(StringComparer.Ordinal).SelectMany(file =>
        {
            var code = Path.GetFileNameWithoutExtension(file);
            var page = ProblemPage.Parse(code, File.ReadAllText(file));
            return new[] { page.Before, page.After }.OfType<string>()
                .SelectMany(section => ProblemPage.InFolder(section, Specs, folder => OfFolder("specs", code, folder)));
        });

    private static List<RuleFixture> Of(string library, string name, ContentFiles content, Func<string, bool> isMeant)
    {
        var problems = PlaybookReader.Read(content).Problems;
        return
        [
            .. content.Files.Where(file => FilePlace.Of(file.Path)?.Kind == FileKind.Case && isMeant(file.Path)).SelectMany(file => IsText(file, out var text)
                ? [new RuleFixture(library, $"{name}: {file.Path}", file.Path, text, [.. problems.Where(problem => problem.At.File.Path == file.Path && IsOfTheCase(problem)).Select(Said)])]
                : Array.Empty<RuleFixture>()),
        ];
    }

    /// <summary>Bytes that are no UTF-8 never become the text that a browser hands to the rules.</summary>
    private static bool IsText(ContentFile file, out string text)
    {
        text = "";
        if (file.Bytes.Span.IndexOf((byte)0) >= 0 || !System.Text.Unicode.Utf8.IsValid(file.Bytes.Span))
            return false;
        text = Encoding.UTF8.GetString(file.Bytes.Span);
        return true;
    }

    /// <summary>Headings of other pages, other files and the file's own name are the build's alone to judge, and so is what passes the first fifty.</summary>
    private static bool IsOfTheCase(Problem problem) =>
        !problem.Code.StartsWith("PB13", StringComparison.Ordinal) && problem.Code is not ("PB1006" or "PB1007" or "PB1012" or "PB1202");

    private static string Said(Problem problem) =>
        $"{problem.At.Line}:{problem.At.Column} {problem.Code} {FormatWord.Of(problem.Severity)} [{KeyPath.Of(problem)}] {problem.Message.Ja} {problem.Fix.Ja}";
}
