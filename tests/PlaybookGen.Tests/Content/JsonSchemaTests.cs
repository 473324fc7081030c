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
              "description": "名前",
              "type": [
                "string"
              ],
              "pattern": "^[a-z0-9-]{1,80}$"
            },
            "industry": {
              "description": "業種",
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "enum": [
                      "retail"
                    ]
                  }
                },
                {
                  "enum": [
                    "retail"
                  ]
                }
              ]
            },
            "業種": {
              "description": "業種",
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "enum": [
                      "retail"
                    ]
                  }
                },
                {
                  "enum": [
                    "retail"
                  ]
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
          ]
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
