namespace PlaybookGen.Content;

/// <summary>The groups of keys and the vocabularies of a schema that stand in more than one place, each with a name.</summary>
internal sealed class SharedShapes
{
    private readonly Dictionary<Shape, string> names = new(ReferenceEqualityComparer.Instance);

    public SharedShapes(Shape root)
    {
        var places = new Dictionary<Shape, int>(ReferenceEqualityComparer.Instance);
        var order = new List<Shape>();
        Count(root, places, order);
        Named = [.. order.Where(shape => places[shape] > 1 && shape is Shape.Map or Shape.TermOf).Select((shape, number) => (FormattableString.Invariant($"{Word(shape)}-{number + 1}"), shape))];
        foreach (var (name, shape) in Named)
            names.Add(shape, name);
    }

    /// <summary>In the order in which they are first met.</summary>
    public IReadOnlyList<(string Name, Shape Shape)> Named { get; }

    public string? NameOf(Shape shape) => names.GetValueOrDefault(shape);

    /// <summary>A key is written once for each of its names, and a list twice: its entries and a single one.</summary>
    private static void Count(Shape shape, Dictionary<Shape, int> places, List<Shape> order)
    {
        if (places.TryGetValue(shape, out var before))
        {
            places[shape] = before + 1;
            return;
        }

        places.Add(shape, 1);
        order.Add(shape);
        if (shape is Shape.ListOf list)
        {
            Count(list.Item, places, order);
            Count(list.Item, places, order);
        }

        foreach (var key in (shape as Shape.Map)?.Keys ?? [])
        {
            foreach (var _ in key.Names)
                Count(key.Shape, places, order);
        }
    }

    private static string Word(Shape shape) => shape is Shape.Map map ? map.Name.En.Split(' ')[^1] : FormatWord.Of(((Shape.TermOf)shape).Facets[0]);
}
