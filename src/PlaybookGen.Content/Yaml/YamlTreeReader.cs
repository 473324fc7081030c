using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlaybookGen.Content;

/// <summary>
/// Reads one YAML document into nodes with their places. Aliases are refused, not followed, so that a small file can't stand for a huge one;
/// nesting is bounded, so that nothing after this needs to fear for the stack.
/// </summary>
public sealed class YamlTreeReader
{
    /// <summary>The format itself is nested eight deep.</summary>
    private const int MaxDepth = 24;

    private readonly SourceFile file;
    private readonly string text;
    private readonly int lineOffset;
    private readonly ProblemList problems;
    private readonly Parser parser;
    private readonly List<(AnchorName Name, Location At)> open = [];
    private bool hasReportedAlias;
    private bool isBroken;

    private YamlTreeReader(SourceFile file, YamlText yaml, ProblemList problems)
    {
        this.file = file;
        this.problems = problems;
        text = yaml.Text;
        lineOffset = yaml.FirstLine - 1;
        parser = new Parser(new Scanner(new StringReader(yaml.Text), skipComments: true));
    }

    /// <summary>The root of the document; null when there is none, or when a problem was reported instead.</summary>
    public static YamlNode? Read(SourceFile file, YamlText yaml, ProblemList problems)
    {
        if (FlowDepth.TooDeepAt(yaml.Text) is { } deep)
        {
            problems.Add(Problems.NestedTooDeep(new Location(file, yaml.FirstLine + deep, 1)));
            return null;
        }

        if (QuestionInList(file, yaml) is { } question)
        {
            problems.Add(question);
            return null;
        }

        // What was said before YAML broke off is not told: it was about the same mistake.
        var found = new ProblemList();
        try
        {
            var reader = new YamlTreeReader(file, yaml, found);
            var root = reader.ReadDocument();
            problems.AddRange(found.Sorted);
            return reader.isBroken ? null : root;
        }
        catch (YamlException fault)
        {
            problems.Add(YamlFaults.Explain(file, yaml, (int)fault.Start.Line));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws this, without a place, where the text ends inside brackets.
            problems.Add(YamlFaults.Explain(file, yaml, 0));
        }

        return null;
    }

    private static Problem? QuestionInList(SourceFile file, YamlText yaml)
    {
        if (!yaml.Text.Contains('?', StringComparison.Ordinal))
            return null;
        var lines = new YamlLines(file, yaml);
        return Enumerable.Range(0, lines.Count).Where(line => !lines.IsSilent(line)).Select(line => ValueFaults.QuestionInList(lines, line)).FirstOrDefault(found => found is not null);
    }

    private YamlNode? ReadDocument()
    {
        YamlNode? root = null;
        while (parser.MoveNext())
        {
            if (parser.Current is DocumentStart && root is not null)
            {
                ReportEnd(parser.Current.Start);
                return root;
            }

            if (parser.Current is NodeEvent or AnchorAlias)
                root = ReadNode(0, null);
            else if (parser.Current is DocumentEnd { IsImplicit: false } end && HasMore(end))
            {
                ReportEnd(end.Start);
                return root;
            }
        }

        return root;
    }

    private void ReportEnd(Mark mark)
    {
        problems.Add(Problems.DocumentEndsEarly(Place(mark)));
        isBroken = true;
    }

    private bool HasMore(DocumentEnd end)
    {
        for (var line = (int)end.Start.Line + lineOffset + 1; file.Line(line) is { } text && text.TrimEnd() != "---"; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return true;
        }

        return false;
    }

    private YamlNode ReadNode(int depth, Location? key)
    {
        var start = parser.Current!;
        var at = Place(start.Start);
        if (start is AnchorAlias alias)
        {
            if (TextFaults.BoldKeyAt(file.Line(at.Line)?[Math.Min(at.Column - 1, file.Line(at.Line)!.Length)..] ?? "") is { } bold)
            {
                problems.Add(Problems.KeyIsBold(at, bold));
                return new YamlNode.Text(at.Line, at.Column, bold, IsPlain: true, Comment: null);
            }

            ReportAlias(alias, at);
            return new YamlNode.Reported(at.Line, at.Column);
        }

        // YamlDotNet 16.3 ends a map in braces after a `?` without giving the value that the key was promised.
        if (start is not NodeEvent node)
            throw new YamlException(start.Start, start.End, "A key has no value.");
        if (!node.Tag.IsEmpty)
            problems.Add(Problems.TagIsNotRead(at, node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        if (!node.Anchor.IsEmpty)
            open.Add((node.Anchor, key ?? at));
        YamlNode read = (node, depth) switch
        {
            (Scalar scalar, _) => ReadText(scalar, at),
            (_, >= MaxDepth) => SkipDeep(key ?? at),
            (SequenceStart, _) => ReadItems(at, depth, key),
            _ => ReadMap(at, depth, key),
        };
        if (!node.Anchor.IsEmpty)
            open.RemoveAt(open.Count - 1);
        return node.Tag.IsEmpty ? read : new YamlNode.Reported(at.Line, at.Column);
    }

    private YamlNode.Text ReadText(Scalar scalar, Location at)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        return new YamlNode.Text(at.Line, at.Column, scalar.Value, isPlain, isPlain ? CommentAfter((int)scalar.End.Index) : null);
    }

    private string? CommentAfter(int index)
    {
        while (index > 0 && text[index - 1] == ' ')
            index--;
        var hash = index;
        while (hash < text.Length && text[hash] == ' ')
            hash++;
        if (hash == index || hash >= text.Length || text[hash] != '#')
            return null;
        var end = text.IndexOf('\n', hash);
        return text[index..(end < 0 ? text.Length : end)].TrimEnd();
    }

    private YamlNode.Items ReadItems(Location at, int depth, Location? key)
    {
        var items = new List<YamlNode>();
        while (parser.MoveNext() && parser.Current is not SequenceEnd)
            items.Add(ReadNode(depth + 1, key));
        return new YamlNode.Items(at.Line, at.Column, items);
    }

    private YamlNode.Map ReadMap(Location at, int depth, Location? outerKey)
    {
        var pairs = new List<(YamlNode, YamlNode)>();
        while (parser.MoveNext() && parser.Current is not MappingEnd)
        {
            var place = Place(parser.Current!.Start);
            var key = ReadNode(depth + 1, null);
            parser.MoveNext();
            if (key is YamlNode.Text { Value: "<<" } && parser.Current is AnchorAlias)
                pairs.Add((key, new YamlNode.Reported(place.Line, place.Column)));
            else
                pairs.Add((key, ReadNode(depth + 1, depth == 0 ? place : outerKey ?? place)));
        }

        return new YamlNode.Map(at.Line, at.Column, pairs);
    }

    private YamlNode.Reported SkipDeep(Location at)
    {
        problems.Add(Problems.NestedTooDeep(at));
        isBroken = true;
        for (var depth = 1; depth > 0 && parser.MoveNext();)
            depth += parser.Current!.NestingIncrease;
        return new YamlNode.Reported(at.Line, at.Column);
    }

    private void ReportAlias(AnchorAlias alias, Location at)
    {
        var around = open.Find(anchor => anchor.Name == alias.Value);
        if (around.At is not null)
            problems.Add(Problems.AnchorContainsItself(around.At, alias.Value.Value));
        else if (!hasReportedAlias)
            problems.Add(Problems.AliasIsNotRead(at, alias.Value.Value));
        hasReportedAlias = true;
    }

    private Location Place(Mark mark) => new(file, (int)mark.Line + lineOffset, (int)mark.Column);
}
