using System.Text;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>Mistakes that people who write no programs make, each put into a case that is otherwise right: tests/data/mistakes.</summary>
public sealed class MistakeTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "data", "mistakes");

    private static readonly string Said = Path.Combine(Folder, "said.txt");

    [Fact]
    public void EachMistakeIsToldInTheWordsOfItsWriter()
    {
        var said = new StringBuilder();
        foreach (var file in Files())
        {
            said.Append("## ").Append(Path.GetFileNameWithoutExtension(file)).Append('\n');
            using var writer = new StringWriter { NewLine = "\n" };
            foreach (var problem in Check(file))
                ProblemText.Write(new Screen(writer, isTerminal: false), problem, "content", Language.Japanese);
            said.Append(writer).Append('\n');
        }

        if (Environment.GetEnvironmentVariable("PLAYBOOK_ACCEPT") == "1")
            File.WriteAllText(Said, said.ToString());
        Assert.Equal(File.ReadAllText(Said), said.ToString());
    }

    [Fact]
    public void EachMistakeGivesOneMessageWithAWayToMendItAndNeverTheWordError() => Assert.Equal([], Files()
        .Select(file => (file, problems: Check(file)))
        .Where(one => one.problems.Count != 1 || one.problems.Any(problem => problem.Fix.Ja.Length == 0 || (problem.Message.Ja + problem.Fix.Ja).Contains("エラー", StringComparison.Ordinal)))
        .Select(one => $"{Path.GetFileName(one.file)}: {string.Join(" ", one.problems.Select(problem => problem.Code))}"));

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal);

    private static IReadOnlyList<Problem> Check(string file)
    {
        var ground = ContentDirectory.Read(Path.Combine(Repository.Root, "tests", "specs", "base")).Files;
        return PlaybookReader.Read(new ContentFiles(
            [.. ground.Select(one => one.Path == "cases/example.md" ? new ContentFile(one.Path, File.ReadAllBytes(file)) : one)], [])).Problems;
    }
}
