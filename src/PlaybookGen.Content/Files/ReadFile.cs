namespace PlaybookGen.Content;

/// <summary>One file, read and checked by itself.</summary>
public sealed record ReadFile
{
    public required FilePlace Place { get; init; }

    public required SourceFile Source { get; init; }

    /// <summary>The checked value of the whole file or of its front matter; null when it can't be read, and for a case that is bound.</summary>
    public Written? Root { get; init; }

    /// <summary>A case whose own file holds no error, made from it as soon as it was read: what was written takes several times its memory.</summary>
    public SuccessCase? Case { get; init; }

    /// <summary>The body, cut at headings of the second level for a drill.</summary>
    public IReadOnlyList<MarkdownSection> Body { get; init; } = [];

    /// <summary>Markdown values by the place where they were written.</summary>
    public IReadOnlyDictionary<Location, MarkdownText> Texts { get; init; } = new Dictionary<Location, MarkdownText>();

    public IReadOnlyList<Reference> References { get; init; } = [];

    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    public required IReadOnlyList<Problem> Problems { get; init; }

    public bool CanBeRead => Root is not null || Case is not null;

    /// <summary>Whether the file can be used.</summary>
    public bool IsSound => CanBeRead && !Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>The same with only those lines of its source that a message may still show: the rest of ten thousand files takes more memory than what was read from them.</summary>
    public ReadFile WithoutOtherLines()
    {
        var places = Problems.Select(problem => problem.At).Concat(References.Select(reference => reference.At)).Concat(Links.Select(link => link.At));
        var source = Source.Only(places.Select(at => at.Line).Append(1).ToHashSet());
        return this with
        {
            Source = source,
            Problems = [.. Problems.Select(problem => problem with { At = In(problem.At) })],
            References = [.. References.Select(reference => reference with { At = In(reference.At) })],
            Links = [.. Links.Select(link => link with { At = In(link.At) })],
        };

        Location In(Location at) => at with { File = source };
    }
}
