using System.Text.Json;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content;

public sealed class JsonSchemaTests
{
    public static TheoryData<FileKind> Kinds() => [.. Enum.GetValues<FileKind>()];

    [Fact]
    public void ASchemaSaysWhatTheShapeSays() => Assert.Equal(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "id": {
              "description": "名前。例: `id: trusted-by-field`",
              "type": [
                "string"
              ],
              "pattern": "^[a-z0-9-]{1,80}$"
            },
            "industry": {
              "description": "業種。例: `industry: [retail]`",
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/industries-1"
                  }
                },
                {
                  "$ref": "#/$defs/industries-1"
                }
              ]
            },
            "業種": {
              "description": "業種。例: `業種: [retail]`",
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/industries-1"
                  }
                },
                {
                  "$ref": "#/$defs/industries-1"
                }
              ]
            }
          },
          "required": [
            "id"
          ],
          "allOf": [
            {
              "anyOf": [
                {
                  "required": [
                    "industry"
                  ]
                },
                {
                  "required": [
                    "業種"
                  ]
                }
              ]
            }
          ],
          "$defs": {
            "industries-1": {
              "enum": [
                "retail"
              ]
            }
          }
        }

        """,
        JsonSchemaWriter.Write(
            Shapes.Map(
                "例",
                "an example",
                FormatKey.Required("id", Shapes.Id, "名前", "a name"),
                FormatKey.Required("industry", Shapes.Terms(Facet.Industries), "業種", "industries")),
            new Taxonomy([new Term { Facet = Facet.Industries, Id = "retail", Label = "小売" }]),
            Language.Japanese),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void ASchemaStaysSmallThoughKeysHaveSeveralNames()
    {
        var taxonomy = new Taxonomy(Enumerable.Range(0, 100).Select(number => new Term { Facet = Facet.Tactics, Id = $"tactic-{number}", Label = $"{number}" }));
        Assert.InRange(JsonSchemaWriter.Write(FileFormats.Of(FileKind.Case), taxonomy, Language.Japanese).Length, 10_000, 120_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfFileHasASchemaInBothLanguages(FileKind kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            using var schema = JsonDocument.Parse(JsonSchemaWriter.Write(FileFormats.Of(kind, Facet.Tactics), Taxonomy.Empty, language));
            Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        }
    }
}
