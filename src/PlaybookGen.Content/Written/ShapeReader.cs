using System.Buffers;

namespace PlaybookGen.Content;

/// <summary>Checks what stands in a file against the shape that the format wants there, and reports every difference at its place.</summary>
/// <param name="root">The shape of the whole file: where a key that stands in the wrong place may belong.</param>
public sealed class ShapeReader(SourceFile file, Shape root, ProblemList problems)
{
    /// <summary>Signs of no width that come along when text is copied: they stay in texts, where some scripts need them, and never belong to a key.</summary>
    private static readonly SearchValues<char> NoShape = SearchValues.Create("\u200B\u200C\u200D\u2060\uFEFF\u00AD");

    private readonly List<Reference> references = [];
    private readonly ScalarReader scalars = new(file, problems);

    /// <summary>Every place of the file that names something outside itself.</summary>
    public IReadOnlyList<Reference> References => references;

    /// <summary>The value as written, or null when a problem was reported.</summary>
    public Written? Read(YamlNode node) => Read(root, node, null);

    /// <summary>Null when the value is blank or can't be read; the latter is reported.</summary>
    /// <param name="key">The key that the value belongs to.</param>
    /// <param name="unit">The unit that stands beside the value; null when none does.</param>
    private Written? Read(Shape shape, YamlNode node, FormatKey? key, string? unit = null) => (shape, node) switch
    {
        (_, YamlNode.Reported) => null,
        (Shape.ListOf list, _) => ReadItems(list, node, key),
        (Shape.Map map, YamlNode.Map pairs) => ReadMap(map, pairs),
        (Shape.Map, YamlNode.Text { IsNull: true }) => null,
        (Shape.Map, YamlNode.Text text) when YamlFaults.MissedColon(file, text.Line) is { } missed => Refuse(missed),
        (Shape.Map map, _) => Refuse(Problems.KeysAreExpected(At(node), Name(key, map), node is YamlNode.Items, key?.Shape is Shape.ListOf, Example(key, map))),
        (_, YamlNode.Text text) => ReadScalar(shape, text, key, unit),
        _ => Refuse(Problems.OneValueIsExpected(At(node), Name(key, null), node is YamlNode.Items)),
    };

    private Written? ReadScalar(Shape shape, YamlNode.Text text, FormatKey? key, string? unit)
    {
        var written = scalars.Read(shape, text, key, unit);
        if (written is Written.Text value && shape is Shape.TermOf or Shape.ObjectiveOf or Shape.FileOf)
            references.Add(new Reference(written.At, ((Written.Text)written).Value, shape));
        return written;
    }

    private Written.Items? ReadItems(Shape.ListOf list, YamlNode node, FormatKey? key)
    {
        if (node is YamlNode.Text { IsNull: true })
            return null;
        var nodes = node is YamlNode.Items items ? items.Nodes : [node];
        var values = new List<Written>(nodes.Count);
        foreach (var item in nodes)
        {
            if (item is YamlNode.Text { IsPlain: true } text && DashWithoutBlank(text) is { } dashed)
                problems.Add(dashed);
            else if (item is YamlNode.Text { IsNull: true })
                problems.Add(Problems.EntryIsBlank(At(item), Name(key, list.Item as Shape.Map)));
            else if (Read(list.Item, item, key) is { } value)
                values.Add(value);
        }

        return new Written.Items(At(node), list.IsSet ? WithoutRepeats(values) : values);
    }

    private List<Written> WithoutRepeats(List<Written> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<Written>(values.Count);
        foreach (var value in values)
        {
            if (value is not Written.Text text || seen.Add(text.Value))
                kept.Add(value);
            else
                problems.Add(Problems.EntryIsRepeated(text.At, text.Value));
        }

        return kept;
    }

    private Written.Map ReadMap(Shape.Map shape, YamlNode.Map map)
    {
        var values = new Dictionary<string, Written>(StringComparer.Ordinal);
        var seen = new Dictionary<string, Location>(StringComparer.Ordinal);
        var meant = new List<string>();
        var unit = map.Pairs.FirstOrDefault(pair => pair.Key is YamlNode.Text { Value: "unit" or "単位" }).Value is YamlNode.Text { IsNull: false } text ? text.Value : null;
        foreach (var (keyNode, valueNode) in map.Pairs)
        {
            if (FindKey(shape, keyNode, meant) is not { } key)
                continue;
            var at = At(keyNode);
            if (seen.TryGetValue(key.Name, out var first))
            {
                problems.Add(Problems.KeyIsRepeated(at, ((YamlNode.Text)keyNode).Value, key.ToString(), first.Line));
                continue;
            }

            seen.Add(key.Name, at);
            if (IsBlank(valueNode))
            {
                if (!scalars.TellOfCut(valueNode, key.IsRequired) && key.IsRequired)
                    problems.Add(Problems.ValueIsBlank(at, key.ToString(), key.About));
            }
            else if (Read(key.Shape, valueNode, key, unit) is { } value)
            {
                values.Add(key.Name, value);
            }
        }

        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && !seen.ContainsKey(key.Name) && !meant.Contains(key.Name))
            {
                var isRoot = ReferenceEquals(shape, root);
                problems.Add(Problems.KeyIsMissing(isRoot ? new Location(file, 1, 1) : At(map), shape.Name, key.ToString(), key.About) with { Key = isRoot ? key.Name : "./" + key.Name });
            }
        }

        return new Written.Map(At(map), shape, values, seen);
    }

    /// <summary>The key that a node names; reports what isn't one.</summary>
    /// <param name="meant">Gets the name of the key that a mistyped one was probably meant to be, so that it isn't reported as missing too.</param>
    private FormatKey? FindKey(Shape.Map shape, YamlNode node, List<string> meant)
    {
        if (node is not YamlNode.Text { Value.Length: > 0 } text)
        {
            if (node is not YamlNode.Reported)
                problems.Add(Problems.KeyIsNoText(AtSign(node)));
            return null;
        }

        if (shape.Find(text.Value) is { } key)
            return key;
        if (text.Value.AsSpan().IndexOfAny(NoShape) is >= 0 and var hidden && shape.Find(WithoutHidden(text.Value)) is { } seen)
        {
            problems.Add(Problems.InvisibleSignIsLeftOut(At(node), text.Value[hidden]));
            return seen;
        }

        if (text.Value is ['-', ..] && shape.Find(text.Value[1..]) is { } entry)
        {
            problems.Add(Problems.BulletIsNoDash(At(node), "-", $"- {text.Value[1..]}: …"));
            meant.Add(entry.Name);
            return null;
        }

        if (text.Value == "<<" || (text.Value.Length > 0 && char.IsWhiteSpace(text.Value[0])))
        {
            problems.Add(text.Value == "<<" ? Problems.MergeKeyIsNotRead(At(node)) : Problems.WideBlankIndents(At(node), text.Value[0]));
            meant.Add(shape.Find(text.Value.Trim())?.Name ?? "");
            return null;
        }

        var advice = KeyAdvice.For(shape, root, text.Value);
        if (advice.Nearest is { } nearest)
            meant.Add(nearest.Name);
        problems.Add(advice.ToProblem(At(node), text.Value, shape.Name));
        return null;
    }

    /// <summary>An entry that is written <c>-like-this</c>, which YAML takes for a text that begins with a hyphen.</summary>
    private Problem? DashWithoutBlank(YamlNode.Text text) =>
        text.Value is ['-', var next, ..] && next is not (' ' or '-') && !char.IsAsciiDigit(next) ? Problems.BulletIsNoDash(At(text), "-", "- " + text.Value[1..].Split(" -")[0]) : null;

    /// <summary>A key of nothing stands at the question mark that opens it: parsers differ in where they see it.</summary>
    private Location AtSign(YamlNode node)
    {
        var line = file.Line(node.Line) ?? "";
        var sign = node is YamlNode.Text ? line.LastIndexOf('?', Math.Clamp(node.Column - 1, 0, Math.Max(line.Length - 1, 0))) : -1;
        return sign < 0 ? At(node) : new Location(file, node.Line, sign + 1);
    }

    private static string WithoutHidden(string key) => string.Concat(key.Where(sign => !NoShape.Contains(sign)));

    private static bool IsBlank(YamlNode node) => node switch
    {
        YamlNode.Text text => text.IsNull || VisibleText.IsBlank(text.Value),
        YamlNode.Items items => items.Nodes.Count == 0,
        _ => false,
    };

    private static string Name(FormatKey? key, Shape.Map? map) => key?.ToString() ?? map?.Name.Ja ?? "";

    /// <summary>What an entry must have, or else the first key of a group.</summary>
    private static string Example(FormatKey? key, Shape.Map map) => key?.Shape is Shape.ListOf && map.Keys.Any(one => one.IsRequired)
        ? string.Join(", ", map.Keys.Where(one => one.IsRequired).Select(one => one.Name + ": …"))
        : map.Keys[0].Name + ": …";

    private Written? Refuse(Problem problem)
    {
        problems.Add(problem);
        return null;
    }

    private Location At(YamlNode node) => new(file, node.Line, node.Column);
}
