namespace PlaybookGen.Content;

/// <summary>Renders the Markdown that stands in values, such as the description of a term.</summary>
public static class MarkdownValues
{
    public static IReadOnlyDictionary<Location, MarkdownText> Read(Written? root, Shape shape, ProblemList problems, ICollection<SiteLink> links)
    {
        var texts = new Dictionary<Location, MarkdownText>(ReferenceEqualityComparer.Instance);
        if (root is not null)
            Add(root, shape, problems, links, texts);
        return texts;
    }

    private static void Add(Written value, Shape shape, ProblemList problems, ICollection<SiteLink> links, Dictionary<Location, MarkdownText> texts)
    {
        switch (value, shape)
        {
            case (Written.Text text, Shape.Markdown):
                texts.Add(text.At, MarkdownReader.Read(text.At, text.Value, problems, links));
                break;
            case (Written.Items items, Shape.ListOf list):
                foreach (var item in items.Values)
                    Add(item, list.Item, problems, links, texts);
                break;
            case (Written.Map map, Shape.Map keys):
                foreach (var key in keys.Keys)
                {
                    if (key.Shape is Shape.Markdown or Shape.ListOf or Shape.Map && map.Find(key.Name) is { } inner)
                        Add(inner, key.Shape, problems, links, texts);
                }

                break;
        }
    }
}
