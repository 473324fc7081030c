namespace PlaybookGen.Content;

/// <summary>Checks a vocabulary: ids and labels that are there twice, parents in a ring.</summary>
public static class TaxonomyCheck
{
    public static IEnumerable<Problem> Check(ReadFile file)
    {
        if (file.Root is not Written.Items items)
            yield break;
        var parents = new Dictionary<string, Written.Text>(StringComparer.Ordinal);
        var ids = new Dictionary<string, Written.Text>(StringComparer.Ordinal);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in items.Values.OfType<Written.Map>())
        {
            if (term.Find("id") is not Written.Text id)
                continue;
            if (!ids.TryAdd(id.Value, id))
            {
                yield return Problems.TermIdIsTaken(id.At, id.Value, ids[id.Value].At.Line);
                continue;
            }

            if (term.Find("label") is Written.Text label && !labels.TryAdd(label.Value, id.Value))
                yield return Problems.LabelIsShared(label.At, label.Value, labels[label.Value]);
            if (term.Find("parent") is Written.Text parent)
                parents.Add(id.Value, parent);
            foreach (var cause in Causes(term).Where(cause => cause.Value == id.Value))
                yield return Problems.TermCausesItself(cause.At, id.Value);
        }

        foreach (var problem in Rings(parents))
            yield return problem;
    }

    private static IEnumerable<Written.Text> Causes(Written.Map term) =>
        term.Shape.Find("causes") is null ? [] : term.ItemsOf("causes").OfType<Written.Text>();

    /// <summary>Each ring once, at the parent of its first term.</summary>
    private static IEnumerable<Problem> Rings(Dictionary<string, Written.Text> parents)
    {
        var isDone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in parents.Keys)
        {
            var way = new List<string>();
            var id = start;
            while (!isDone.Contains(id) && !way.Contains(id) && parents.ContainsKey(id))
            {
                way.Add(id);
                id = parents[id].Value;
            }

            var from = way.IndexOf(id);
            if (from >= 0)
                yield return Problems.ParentsFormARing(parents[id].At, string.Join(" → ", way.Skip(from).Append(id)));
            isDone.UnionWith(way);
        }
    }
}
