using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

/// <summary>tests/specs/format holds a folder with every key of the format; expected.json is what becomes of it.</summary>
public sealed class WholeFormatTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "specs", "format");

    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatIsRead } },
    };

    [Fact]
    public void EveryKeyArrivesInThePlaybook()
    {
        var reading = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Folder, "content")));

        Assert.Equal([], reading.Problems.Where(problem => problem.Severity is Severity.Error or Severity.Warning).Select(problem => $"{problem.At} {problem.Message.En}"));
        Assert.Equal(Repository.Read("tests/specs/format/expected.json"), AsJson(reading.Playbook!), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void TheJapaneseNamesSayTheSame()
    {
        var english = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Folder, "content")));
        var japanese = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Folder, "content")) is var files
            ? files with { Files = [.. files.Files.Select(file => new ContentFile(file.Path, InJapanese(file)))] }
            : throw new InvalidOperationException());

        Assert.Equal(AsJson(english.Playbook!), AsJson(japanese.Playbook!));
    }

    [Fact]
    public void TheFolderHasEveryKeyOfTheFormat()
    {
        var written = string.Concat(Directory.EnumerateFiles(Path.Combine(Folder, "content"), "*", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Equal([], KeyNames().Where(name => !written.Contains(name + ":", StringComparison.Ordinal)));
    }

    /// <summary>What the model computes from other members is no part of what was read.</summary>
    private static void OnlyWhatIsRead(JsonTypeInfo type)
    {
        if (type.Type.Namespace != typeof(Playbook).Namespace || type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var computed in type.Properties.Where(property => property.Set is null).ToList())
            type.Properties.Remove(computed);
    }

    private static string AsJson(Playbook playbook) => JsonSerializer.Serialize(
        new
        {
            playbook.Site,
            Terms = Enum.GetValues<Facet>().SelectMany(facet => playbook.Taxonomy[facet]),
            Cases = playbook.Cases.Select(one => one with { Body = MarkdownText.Empty }),
            playbook.Drills,
            playbook.Pages,
            playbook.Kits,
            playbook.Products,
            playbook.Targets,
            playbook.Questions,
            playbook.Lifecycle,
            Paths = playbook.Paths.Select(path => new { path.Id, path.Title, path.Summary, Steps = path.Steps.Select(step => step is PathStep.ReadPattern pattern ? "pattern " + string.Join(' ', pattern.Tactics) : step.ToString()) }),
        },
        Json) + "\n";

    /// <summary>The file with every key that has a Japanese name under that name. A key stands first on its line, or after a brace or comma.</summary>
    private static byte[] InJapanese(ContentFile file) => System.Text.Encoding.UTF8.GetBytes(System.Text.RegularExpressions.Regex.Replace(
        System.Text.Encoding.UTF8.GetString(file.Bytes.Span),
        @"(?<=^ *(?:- )?|[{,] ?)([a-z-]+)(?=: |:$)",
        match => KeyAliases.Of(match.Value) is [var alias, ..] ? alias : match.Value,
        System.Text.RegularExpressions.RegexOptions.Multiline));

    private static IEnumerable<string> KeyNames() =>
        Enum.GetValues<FileKind>().SelectMany(kind => Enum.GetValues<Facet>().SelectMany(facet => KeyNames(FileFormats.Of(kind, facet)))).Distinct();

    private static IEnumerable<string> KeyNames(Shape shape) => shape switch
    {
        Shape.Map map => map.Keys.SelectMany(key => KeyNames(key.Shape).Prepend(key.Name)),
        Shape.ListOf list => KeyNames(list.Item),
        _ => [],
    };
}
