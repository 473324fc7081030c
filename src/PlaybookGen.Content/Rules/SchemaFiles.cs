namespace PlaybookGen.Content;

/// <summary>The JSON Schemas by the names of their files.</summary>
public static class SchemaFiles
{
    /// <summary>Every kind of file, each vocabulary by itself, in ordinal order of the names.</summary>
    public static IReadOnlyList<(string Name, Shape Shape)> Kinds { get; } =
    [
        .. Enum.GetValues<FileKind>()
            .SelectMany(kind => kind == FileKind.Taxonomy
                ? Enum.GetValues<Facet>().Select(facet => ($"taxonomy-{FormatWord.Of(facet)}", FileFormats.Of(kind, facet)))
                : [(FormatWord.Of(kind), FileFormats.Of(kind))])
            .Select(one => (one.Item1 + ".schema.json", one.Item2))
            .OrderBy(one => one.Item1, StringComparer.Ordinal),
    ];
}
