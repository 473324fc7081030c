namespace PlaybookGen.Content;

/// <summary>What an editor shows of a key: what belongs there, which words may stand, and a line that can be typed as it is.</summary>
internal static class SchemaWords
{
    /// <param name="name">The name of the key that is being written: canonical or alias.</param>
    public static string Of(FormatKey key, string name, Taxonomy taxonomy, Language language)
    {
        var (stop, say) = language == Language.Japanese ? ("。", "例") : (". ", "Example");
        var words = key.Shape as Shape.Word ?? (key.Shape as Shape.ListOf)?.Item as Shape.Word;
        var choices = words is null ? "" : stop + string.Join(", ", words.Choices.Select(choice => $"{choice.Word}: {choice.Meaning.In(language)}"));
        return Sample(key.Shape, taxonomy) is { } sample ? $"{key.About.In(language)}{choices}{stop}{say}: `{name}: {sample}`" : key.About.In(language) + choices;
    }

    /// <summary>Null where any words may stand, or keys that say themselves what they hold.</summary>
    private static string? Sample(Shape shape, Taxonomy taxonomy) => shape switch
    {
        Shape.Date => "2024-05",
        Shape.YesNo => "true",
        Shape.Word words => words.Choices[0].Word,
        Shape.Number { Max: 1 } => "0.8",
        Shape.Number number => (number.Max ?? 12).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Shape.Id => "trusted-by-field",
        Shape.ObjectiveOf => "trusted-by-field",
        Shape.Address => "https://example.com/",
        Shape.Colour => "'#0b6e4f'",
        Shape.Picture => "logo.svg",
        Shape.TermOf terms => terms.Facets.SelectMany(facet => taxonomy[facet]).FirstOrDefault()?.Id,
        Shape.ListOf list when list.Item is not Shape.Map => Sample(list.Item, taxonomy) is { } item ? $"[{item}]" : null,
        _ => null,
    };
}
