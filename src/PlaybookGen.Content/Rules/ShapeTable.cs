using System.Text.Json;

namespace PlaybookGen.Content;

/// <summary>The shapes of a file as a table: each once, named by its place in it, since some stand in several places.</summary>
internal static class ShapeTable
{
    /// <summary>Writes <c>shapes</c>, whose first entry is the root.</summary>
    public static void Write(Utf8JsonWriter json, Shape root, Language language)
    {
        var shapes = Gather(root);
        var numbers = shapes.Select((shape, number) => (shape, number)).ToDictionary(one => one.shape, one => one.number, ReferenceEqualityComparer.Instance as IEqualityComparer<Shape>);
        json.WriteStartArray("shapes");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            Write(json, shape, numbers, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static List<Shape> Gather(Shape root)
    {
        var shapes = new List<Shape>();
        var seen = new HashSet<Shape>(ReferenceEqualityComparer.Instance);
        var next = new Queue<Shape>([root]);
        while (next.TryDequeue(out var shape))
        {
            if (!seen.Add(shape))
                continue;
            shapes.Add(shape);
            if (shape is Shape.ListOf list)
                next.Enqueue(list.Item);
            foreach (var key in (shape as Shape.Map)?.Keys ?? [])
                next.Enqueue(key.Shape);
        }

        return shapes;
    }

    private static void Write(Utf8JsonWriter json, Shape shape, Dictionary<Shape, int> numbers, Language language)
    {
        json.WriteString("is", shape switch { Shape.ListOf => "list", Shape.TermOf => "term", Shape.ObjectiveOf => "objective", Shape.FileOf => "file", Shape.YesNo => "yes-no", _ => FormatName(shape) });
        switch (shape)
        {
            case Shape.Map map:
                WriteMap(json, map, numbers, language);
                break;
            case Shape.ListOf list:
                json.WriteNumber("item", numbers[list.Item]);
                json.WriteBoolean("isSet", list.IsSet);
                break;
            case Shape.Text text:
                json.WriteNumber("max", text.MaxLength);
                break;
            case Shape.Number number:
                if (number.Min is { } min)
                    json.WriteNumber("min", min);
                if (number.Max is { } max)
                    json.WriteNumber("max", max);
                json.WriteBoolean("isWhole", number.IsWhole);
                break;
            case Shape.Word words:
                json.WriteStartArray("choices");
                foreach (var choice in words.Choices)
                    WriteChoice(json, choice, language);
                json.WriteEndArray();
                break;
            case Shape.TermOf terms:
                json.WriteStrings("facets", terms.Facets.Select(FormatWord.Of));
                json.WriteStrings("words", terms.OrWords);
                json.WriteString("name", ReferenceCheck.NameOf(terms.Facets).In(language));
                json.WriteString("path", ReferenceCheck.PathOf(terms.Facets));
                break;
            case Shape.Address address:
                json.WriteBoolean("isPlain", address.IsPlain);
                break;
        }
    }

    private static string FormatName(Shape shape) => shape.GetType().Name.ToLowerInvariant();

    private static void WriteMap(Utf8JsonWriter json, Shape.Map map, Dictionary<Shape, int> numbers, Language language)
    {
        json.WriteString("name", map.Name.In(language));
        // The name of a group stands in Japanese in a message of either language, as the program itself has it.
        json.WriteString("shown", map.Name.Ja);
        json.WriteStartArray("keys");
        foreach (var key in map.Keys)
        {
            json.WriteStartObject();
            json.WriteString("name", key.Name);
            json.WriteStrings("aliases", key.Aliases);
            json.WriteNumber("shape", numbers[key.Shape]);
            json.WriteBoolean("isRequired", key.IsRequired);
            json.WriteString("about", key.About.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChoice(Utf8JsonWriter json, WordChoice choice, Language language)
    {
        json.WriteStartObject();
        json.WriteString("word", choice.Word);
        json.WriteString("meaning", choice.Meaning.In(language));
        json.WriteStrings("saidAs", choice.SaidAs);
        json.WriteEndObject();
    }
}
