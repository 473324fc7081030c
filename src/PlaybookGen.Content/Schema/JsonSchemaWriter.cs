using System.Text;
using System.Text.Json;

namespace PlaybookGen.Content;

/// <summary>Writes the shape of a file as a JSON Schema (draft 2020-12), so that editors offer its keys and words and mark what doesn't fit.</summary>
public static class JsonSchemaWriter
{
    private const string DatePattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    private const string IdPattern = "^[a-z0-9-]{1,80}$";

    /// <param name="shape">The shape of the file, or of its front matter.</param>
    /// <param name="taxonomy">The ids that are offered; of an empty facet any id is allowed.</param>
    /// <param name="language">The language of the descriptions.</param>
    /// <returns>JSON that ends in LF.</returns>
    public static string Write(Shape shape, Taxonomy taxonomy, Language language) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        var shared = new SharedShapes(shape);
        WriteOwn(json, shape, shared, taxonomy, language);
        WriteShared(json, shared, taxonomy, language);
        json.WriteEndObject();
    });

    /// <summary>Shapes that stand in several places are written once.</summary>
    private static void WriteShared(Utf8JsonWriter json, SharedShapes shared, Taxonomy taxonomy, Language language)
    {
        if (shared.Named.Count == 0)
            return;
        json.WriteStartObject("$defs");
        foreach (var (name, shape) in shared.Named)
        {
            json.WriteStartObject(name);
            WriteOwn(json, shape, shared, taxonomy, language);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, Shape shape, SharedShapes shared, Taxonomy taxonomy, Language language)
    {
        if (shared.NameOf(shape) is { } name)
            json.WriteString("$ref", "#/$defs/" + name);
        else
            WriteOwn(json, shape, shared, taxonomy, language);
    }

    private static void WriteOwn(Utf8JsonWriter json, Shape shape, SharedShapes shared, Taxonomy taxonomy, Language language)
    {
        switch (shape)
        {
            case Shape.Map map:
                WriteMap(json, map, shared, taxonomy, language);
                break;
            case Shape.ListOf list:
                WriteList(json, list, shared, taxonomy, language);
                break;
            case Shape.Number number:
                json.WriteString("type", number.IsWhole ? "integer" : "number");
                if (number.Min is { } min)
                    json.WriteNumber("minimum", min);
                if (number.Max is { } max)
                    json.WriteNumber("maximum", max);
                break;
            case Shape.YesNo:
                json.WriteString("type", "boolean");
                break;
            case Shape.Word words:
                json.WriteStrings("enum", words.Choices.Select(choice => choice.Word));
                break;
            case Shape.TermOf terms:
                WriteTerms(json, terms, taxonomy);
                break;
            default:
                WriteText(json, shape);
                break;
        }
    }

    /// <summary>What YAML takes for a number or a truth value may be meant as text: an editor must not mark it.</summary>
    private static void WriteText(Utf8JsonWriter json, Shape shape)
    {
        json.WriteStrings("type", shape is Shape.Text or Shape.Markdown or Shape.Date ? ["string", "number", "boolean"] : ["string"]);
        var pattern = shape switch
        {
            Shape.Date => DatePattern,
            Shape.Id or Shape.ObjectiveOf or Shape.FileOf => IdPattern,
            Shape.Address => "^https?://",
            Shape.Colour => "^#[0-9a-fA-F]{6}$",
            Shape.Picture => "^[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.(svg|png|jpe?g|webp|gif)$",
            _ => null,
        };
        if (pattern is not null)
            json.WriteString("pattern", pattern);
        if (shape is Shape.Text { MaxLength: var longest })
            json.WriteNumber("maxLength", longest);
    }

    private static void WriteTerms(Utf8JsonWriter json, Shape.TermOf terms, Taxonomy taxonomy)
    {
        var ids = terms.Facets.SelectMany(facet => taxonomy[facet].Select(term => term.Id)).ToList();
        if (ids.Count > 0)
        {
            json.WriteStrings("enum", terms.OrWords.Concat(ids).Distinct());
            return;
        }

        json.WriteString("type", "string");
        json.WriteString("pattern", IdPattern);
    }

    private static void WriteList(Utf8JsonWriter json, Shape.ListOf list, SharedShapes shared, Taxonomy taxonomy, Language language)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteShape(json, list.Item, shared, taxonomy, language);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject();
        WriteShape(json, list.Item, shared, taxonomy, language);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, Shape.Map map, SharedShapes shared, Taxonomy taxonomy, Language language)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteStartObject("properties");
        foreach (var key in map.Keys)
        {
            foreach (var name in key.Names)
            {
                json.WriteStartObject(name);
                json.WriteString("description", SchemaWords.Of(key, name, taxonomy, language));
                WriteShape(json, key.Shape, shared, taxonomy, language);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
        json.WriteStrings("required", map.Keys.Where(key => key.IsRequired && key.Names.Count == 1).Select(key => key.Name));
        WriteChoices(json, [.. map.Keys.Where(key => key.IsRequired && key.Names.Count > 1)]);
    }

    /// <summary>A required key may stand under any of its names.</summary>
    private static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<FormatKey> keys)
    {
        if (keys.Count == 0)
            return;
        json.WriteStartArray("allOf");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            json.WriteStartArray("anyOf");
            foreach (var name in key.Names)
            {
                json.WriteStartObject();
                json.WriteStrings("required", [name]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
