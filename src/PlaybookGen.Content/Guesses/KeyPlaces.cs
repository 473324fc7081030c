using System.Collections.Concurrent;

namespace PlaybookGen.Content;

/// <summary>Where in a file each key belongs: the shallowest place, such as <c>outcome.statement</c>.</summary>
public static class KeyPlaces
{
    private static readonly ConcurrentDictionary<Shape, IReadOnlyDictionary<string, string>> Known = new(ReferenceEqualityComparer.Instance);

    public static IReadOnlyDictionary<string, string> Of(Shape root) => Known.GetOrAdd(root, Find);

    /// <summary>Breadth first, so that the shallowest place is found first.</summary>
    private static Dictionary<string, string> Find(Shape root)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        var next = new Queue<(Shape Shape, string Path)>([(root, "")]);
        while (next.TryDequeue(out var at))
        {
            switch (at.Shape)
            {
                case Shape.ListOf list:
                    next.Enqueue((list.Item, at.Path));
                    break;
                case Shape.Map map:
                    foreach (var key in map.Keys)
                    {
                        var path = at.Path.Length == 0 ? key.Name : at.Path + "." + key.Name;
                        foreach (var name in key.Names)
                            places.TryAdd(name, path);
                        next.Enqueue((key.Shape, path));
                    }

                    break;
            }
        }

        return places;
    }
}
