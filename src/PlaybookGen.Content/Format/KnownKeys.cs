namespace PlaybookGen.Content;

/// <summary>Every name and alias of the format, whatever file it belongs to.</summary>
public static class KnownKeys
{
    private static readonly HashSet<string> Names = [.. Gather()];

    /// <summary>In ordinal order.</summary>
    public static IEnumerable<string> All => Names.Order(StringComparer.Ordinal);

    public static bool Contains(string name) => Names.Contains(name);

    private static IEnumerable<string> Gather()
    {
        var shapes = new Stack<Shape>(Enum.GetValues<FileKind>().Where(kind => kind != FileKind.Taxonomy).Select(kind => FileFormats.Of(kind))
            .Concat(Enum.GetValues<Facet>().Select(facet => FileFormats.Of(FileKind.Taxonomy, facet))));
        while (shapes.TryPop(out var shape))
        {
            switch (shape)
            {
                case Shape.ListOf list:
                    shapes.Push(list.Item);
                    break;
                case Shape.Map map:
                    foreach (var key in map.Keys)
                    {
                        shapes.Push(key.Shape);
                        foreach (var name in key.Names)
                            yield return name;
                    }

                    break;
            }
        }
    }
}
