using System.Text;
using System.Text.Json.Nodes;
using Json.Schema;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.Cli;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Schemas;

/// <summary>The schemas that a site publishes are schemas, what ships validates against them, and so does what the program writes for programs.</summary>
public sealed class PublishedSchemaTests
{
    private static readonly ContentFiles Shipped = ContentDirectory.Read(Path.Combine(Repository.Root, "content"));

    private static readonly Dictionary<string, string> Published = RuleFiles.Of(PlaybookReader.Read(Shipped).Playbook!)
        .Where(file => file.Path.StartsWith(RuleFiles.SchemaFolder, StringComparison.Ordinal))
        .ToDictionary(file => file.Path[RuleFiles.SchemaFolder.Length..], file => Encoding.UTF8.GetString(file.Bytes.Span), StringComparer.Ordinal);

    private static readonly Dictionary<string, JsonSchema> Schemas = Published.ToDictionary(one => one.Key, one => JsonSchema.FromText(one.Value), StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Published.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachIsASchema(string name) => Assert.Equal([], Faults(MetaSchemas.Draft202012, JsonNode.Parse(Published[name]), name));

    [Fact]
    public void EveryShippedFileIsWhatTheSchemaOfItsKindSays()
    {
        var read = Shipped.Files.Select(file => (file.Path, Place: FilePlace.Of(file.Path))).Where(file => file.Place is not null).ToList();

        Assert.Equal([], Shipped.Files.SelectMany(file => Faults(SchemaOf(FilePlace.Of(file.Path)!), Front(file), file.Path)));
        Assert.Equal(Enum.GetValues<FileKind>(), read.Select(file => file.Place!.Kind).Distinct().Order());
        Assert.True(read.Count > 100, $"{read.Count} files");
    }

    [Theory]
    [InlineData("case", "title: T\nstatus: sucess\n")]
    [InlineData("case", "titel: T\n")]
    [InlineData("drill", "level: 4\n")]
    [InlineData("site", "mining: {min-cases: many}\n")]
    [InlineData("taxonomy-tactics", "- {id: Trial, label: お試し}\n")]
    public void WhatIsWrongIsRefused(string schema, string yaml) => Assert.NotEqual([], Faults(Schemas[schema + ".schema.json"], YamlValue.Of(yaml), "x"));

    [Fact]
    public void WhatACheckWritesForProgramsIsWhatItsSchemaSays()
    {
        using var library = BrokenLibrary();
        var json = library.Run("check", "--content", "library", "--format", "json").Out;

        Assert.Equal([], Faults(Schemas[CheckSchema.Name], JsonNode.Parse(json), "check"));
        Assert.Contains("\"key\"", json, StringComparison.Ordinal);
        Assert.NotEqual([], Faults(Schemas[CheckSchema.Name], JsonNode.Parse(json.Replace("\"severity\"", "\"weight\"", StringComparison.Ordinal)), "check"));
    }

    [Fact]
    public void ALogForCodeScanningIsWhatSarifAsks()
    {
        using var library = BrokenLibrary();
        var log = library.Run("check", "--content", "library", "--format", "sarif").Out;
        var sarif = JsonSchema.FromText(Repository.Read("tests/data/schemas/sarif-log.schema.json"));

        Assert.Equal([], Faults(sarif, JsonNode.Parse(log), "log"));
        Assert.NotEqual([], Faults(sarif, JsonNode.Parse(log.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal)), "log"));
        // Every result names a rule that the log lists.
        var run = JsonNode.Parse(log)!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(rules);
        Assert.Subset(rules, run["results"]!.AsArray().Select(result => result!["ruleId"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A library with problems of every severity, in files of every kind of name.</summary>
    private static Shell BrokenLibrary()
    {
        var shell = new Shell { Language = Language.Japanese };
        shell.Run("init", "library");
        shell.Run("new", "case", "acme", "--content", "library");
        var text = shell.Read("library/cases/acme.md");
        shell.Write("library/cases/bolt.md", text.Replace("status: ongoing", "status: sucess", StringComparison.Ordinal) + "\n![画面](a.png)\n");
        shell.Write("library/cases/事例 %.md", text);
        shell.Write("library/case/coil.md", text);
        return shell;
    }

    private static JsonSchema SchemaOf(FilePlace place) =>
        Schemas[(place.Facet is { } facet ? $"taxonomy-{FormatWord.Of(facet)}" : FormatWord.Of(place.Kind)) + ".schema.json"];

    private static JsonNode? Front(ContentFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return YamlValue.Of(FilePlace.Of(file.Path)!.IsMarkdown ? text.Split("---\n")[1] : text);
    }

    private static IEnumerable<string> Faults(JsonSchema schema, JsonNode? value, string name)
    {
        var found = schema.Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return found.IsValid ? [] : found.Details.Where(one => one.HasErrors)
            .Select(one => $"{name}: {one.InstanceLocation} {string.Join(" ", one.Errors!.Values)}");
    }
}
