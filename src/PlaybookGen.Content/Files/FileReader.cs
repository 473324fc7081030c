namespace PlaybookGen.Content;

/// <summary>Reads one file of the content by itself: what can be said of it without knowing the others.</summary>
public static class FileReader
{
    /// <summary>Keys that only a case has, by their canonical names.</summary>
    private static readonly string[] CaseMarks = ["status", "outcome"];

    /// <param name="place">What the file is.</param>
    public static ReadFile Read(ContentFile file, FilePlace place) => Read(file, place, isForCounting: false);

    /// <summary>Its keys alone, for those who count: prose stays unread, and nobody is advised.</summary>
    public static ReadFile ReadKeys(ContentFile file, FilePlace place) => Read(file, place, isForCounting: true);

    private static ReadFile Read(ContentFile file, FilePlace place, bool isForCounting)
    {
        var problems = new ProblemList();
        CheckName(file, place, problems);
        var source = SourceText.Read(file, problems);
        var read = source is null
            ? new ReadFile { Place = place, Source = new SourceFile(file.Path, ""), Problems = [] }
            : ReadText(source, place, isForCounting, problems);
        return read with { Problems = problems.Sorted };
    }

    private static ReadFile ReadText(SourceFile source, FilePlace place, bool isForCounting, ProblemList problems)
    {
        var read = new ReadFile { Place = place, Source = source, Problems = [] };
        var front = place.IsMarkdown ? FrontMatter.Split(source, problems) : new FrontMatter(new YamlText(source.Text, 1), "", 1);
        if (front is null)
            return read;
        if (ConflictMarkers.Find(source) is { } marker)
        {
            problems.Add(Problems.ConflictMarkerRemains(marker));
            return read;
        }

        var before = problems.HasErrors;
        var node = YamlTreeReader.Read(source, front.Yaml, problems);
        var links = new List<SiteLink>();
        if (place.Kind is FileKind.Page or FileKind.Kit && node is YamlNode.Map keys && IsCase(keys))
        {
            problems.Add(Problems.CaseLiesElsewhere(new Location(source, 1, 1), $"cases/{place.Id}.md"));
            return read;
        }

        if (node is not null)
        {
            var shape = FileFormats.Of(place.Kind, place.Facet);
            var reader = new ShapeReader(source, shape, problems);
            var root = Root(reader, node, shape, source, problems);
            if (root is not null)
                FileRules.Check(root, place, problems);
            if (root is Written.Map map && place.Kind == FileKind.Case && !isForCounting && !problems.HasErrors)
                problems.AddRange(OutcomeAdvice.Of(map).Concat(PlanAdvice.Of(map)).Concat(PlaceholderAdvice.Of(map)).Concat(AnonymityCheck.Of(map)));
            read = read with { Root = root, References = reader.References };
            if (!isForCounting)
                read = read with { Texts = MarkdownValues.Read(root, shape, problems, links) };
        }
        else if (problems.HasErrors == before)
        {
            problems.Add(place.IsMarkdown
                ? Problems.FrontMatterIsEmpty(new Location(source, front.Yaml.FirstLine - 1, 1))
                : Problems.FileIsEmpty(new Location(source, 1, 1)));
        }

        if (isForCounting)
            return read;
        problems.AddRange(BodyLines.Check(new Location(source, front.BodyLine, 1), front.Body));
        var body = MarkdownReader.ReadSections(
            new Location(source, front.BodyLine, 1), front.Body, place.Kind == FileKind.Drill ? 2 : 0, problems, links);
        return read with { Body = body, Links = links };
    }

    /// <summary>Whether the front matter names what only a case has.</summary>
    private static bool IsCase(YamlNode.Map keys)
    {
        var ofCase = (Shape.Map)FileFormats.Of(FileKind.Case, null);
        return CaseMarks.All(name => keys.Pairs.Any(pair => pair.Key is YamlNode.Text key && ofCase.Find(key.Value)?.Name == name));
    }

    private static Written? Root(ShapeReader reader, YamlNode node, Shape shape, SourceFile source, ProblemList problems)
    {
        if (shape is Shape.Map && node is YamlNode.Text text)
        {
            problems.Add(YamlFaults.MissedColon(source, text.Line) ?? Problems.KeysAreExpectedHere(new Location(source, node.Line, node.Column)));
            return null;
        }

        return reader.Read(node);
    }

    private static void CheckName(ContentFile file, FilePlace place, ProblemList problems)
    {
        var at = Location.StartOf(file.Path);
        if (!ContentId.IsValid(place.Id))
            problems.Add(Problems.FileNameIsNoId(at, place.Id, ContentId.Guess(place.Id)));
        else if (ContentId.IsReserved(place.Id))
            problems.Add(Problems.FileNameIsReserved(at, place.Id));
        else if (place.Kind == FileKind.Page && PageAddresses.IsTaken(place.Id))
            problems.Add(Problems.PageAddressIsTaken(at, place.Id));
    }
}
