using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Which key a place of a content file belongs to, read off the lines themselves, so that it can be told of a file that YAML refuses too.</summary>
public static partial class KeyPath
{
    /// <summary>The path of the key that a problem speaks of; empty where it speaks of none.</summary>
    public static string Of(Problem problem) => problem.Key switch
    {
        null => Of(problem.At),
        ['.', '/', .. var beside] => Beside(problem.At, beside),
        var key => key,
    };

    /// <summary>The path of the key with canonical names, such as <c>outcome.measures.metric</c>; empty outside any key.</summary>
    public static string Of(Location at)
    {
        if (!at.IsInFile || FilePlace.Of(at.File.Path) is not { } place)
            return "";
        var lines = at.File.Text.Split('\n');
        if (at.Line > lines.Length || (place.IsMarkdown && IsBelowFrontMatter(lines, at.Line)))
            return "";
        return string.Join('.', Canonical(Names(lines, at), FileFormats.Of(place.Kind, place.Facet)).Path);
    }

    /// <summary>The path of another key of the place that a location stands for or lies in.</summary>
    private static string Beside(Location at, string key)
    {
        var place = FilePlace.Of(at.File.Path)!;
        var root = FileFormats.Of(place.Kind, place.Facet);
        var (path, shape) = Canonical(Names(at.File.Text.Split('\n'), at), root);
        while (path.Count > 0 && (shape as Shape.Map)?.Find(key) is null)
            (path, shape) = Canonical(path[..^1], root);
        return string.Join('.', path.Append(key));
    }

    private static bool IsBelowFrontMatter(string[] lines, int line)
    {
        var open = Array.FindIndex(lines, one => one.TrimEnd() == "---");
        var close = open < 0 ? -1 : Array.FindIndex(lines, open + 1, one => one.TrimEnd() == "---");
        return close >= 0 && line > close + 1;
    }

    private static List<string> Names(string[] lines, Location at)
    {
        // A sign without a shape before a key moves nothing.
        var own = lines[at.Line - 1].TrimStart('\u200B', '\uFEFF');
        var read = YamlLine.Of(own);
        var names = new List<string>();
        // A key whose colon is full-width or has no blank behind it is no key to YAML, but its writer meant one.
        if (read.Key is null && MeantKey().Match(own, read.KeyColumn - 1) is { Success: true } meant)
            names.Insert(0, meant.Groups[1].Value);
        if (read.Value is ['[' or '{', ..] && at.Column >= read.ValueColumn)
            names.InsertRange(0, InBraces(own[(read.ValueColumn - 1)..Math.Min(at.Column, own.Length)]));

        var limit = read.KeyColumn + (read.Key is null ? 0 : 1);
        for (var line = at.Line - 1; line >= 0 && limit > 1 && lines[line] != "---"; line--)
        {
            var above = YamlLine.Of(lines[line].TrimStart('\u200B', '\uFEFF'));
            if (above.Key is null || above.KeyColumn >= limit || (above.Value.StartsWith('#') && line != at.Line - 1))
                continue;
            names.Insert(0, BehindColon().Replace(above.Key.Normalize(NormalizationForm.FormKC), ""));
            limit = above.Indent.Length + (above.KeyColumn > above.Indent.Length + 1 ? 2 : 1);
        }

        return names;
    }

    /// <summary>The keys that are open where a text in braces is cut off, from the outermost.</summary>
    private static IEnumerable<string> InBraces(string text)
    {
        var open = new Stack<string?>();
        string? key = null;
        foreach (Match token in FlowTokens().Matches(text))
        {
            if (token.Groups[1].Success)
                key = token.Groups[1].Value;
            else if (token.Value is "{" or "[")
                open.Push(key);
            else if (token.Value is "}" or "]")
                open.TryPop(out _);
            if (!token.Groups[1].Success)
                key = null;
        }

        return open.Reverse().Append(key).OfType<string>();
    }

    /// <summary>The names as far as the format has them, and what may stand there.</summary>
    private static (List<string> Path, Shape Shape) Canonical(IEnumerable<string> names, Shape root)
    {
        var path = new List<string>();
        var shape = InList(root);
        foreach (var name in names)
        {
            if ((shape as Shape.Map)?.Find(name) is not { } key)
                break;
            path.Add(key.Name);
            shape = InList(key.Shape);
        }

        return (path, shape);
    }

    private static Shape InList(Shape shape) => shape is Shape.ListOf list ? InList(list.Item) : shape;

    [GeneratedRegex(@"\G([^\s:：]+)[:：]")]
    private static partial Regex MeantKey();

    /// <summary>Brackets, commas and keys; quotations are passed over.</summary>
    [GeneratedRegex("""(?<=[\s,[{:])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')|[[\]{},]|(?<=[{,]\s*)([^\s{}[\],:'"]+)\s*:(?=\s|$)""")]
    private static partial Regex FlowTokens();

    [GeneratedRegex("：.*$")]
    private static partial Regex BehindColon();
}
