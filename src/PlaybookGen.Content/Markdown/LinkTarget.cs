namespace PlaybookGen.Content;

/// <summary>What an address in Markdown leads to.</summary>
public abstract record LinkTarget
{
    private static readonly Dictionary<string, string> FileEndings = new(StringComparer.Ordinal)
    {
        ["cases"] = ".md",
        ["drills"] = ".md",
        ["pages"] = ".md",
        ["kits"] = ".md",
        ["targets"] = ".md",
        ["products"] = ".yaml",
        ["paths"] = ".yaml",
        ["taxonomy"] = ".yaml",
        ["patterns"] = "",
        ["losing"] = "",
        ["industries"] = "",
        ["conditions"] = "",
        ["outcomes"] = "",
        ["tactics"] = "",
        ["obstacles"] = "",
        ["tools"] = "",
        ["matrix"] = "",
    };

    private LinkTarget()
    {
    }

    /// <summary>Whether the address may be written into a page as it is: http, https or mailto, without a sign that hides what it is.</summary>
    public static bool IsWeb(string address) =>
        (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        && !address.Any(sign => char.IsControl(sign) || sign == '\\');

    /// <param name="address">As Markdown gives it, with entities resolved.</param>
    /// <param name="fromFile">The path of the file that holds the link.</param>
    public static LinkTarget Of(string address, string fromFile)
    {
        if (IsWeb(address))
            return new Web(address);
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var slash = address.AsSpan().IndexOfAny('/', '?', '#');
        if (address.Length == 0 || address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal)
            || (colon >= 0 && (slash < 0 || colon < slash)) || address.Any(char.IsControl))
        {
            return new Refused();
        }

        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 || hash == address.Length - 1 ? null : AnchorOf(Uri.UnescapeDataString(address[(hash + 1)..]));
        var path = Uri.UnescapeDataString(hash < 0 ? address : address[..hash]);
        if (path.Length == 0)
            return anchor is null ? new Refused() : new SamePage(anchor);
        return PathOf(path, fromFile) is { } to ? new Page(to, anchor) : new Missing();
    }

    /// <summary><c>#words</c> means a heading of the text; <c>#@id</c> a part that the site itself draws on the page, such as <c>#@phase-2</c>.</summary>
    private static string AnchorOf(string fragment) => fragment is ['@', .. { Length: > 0 } part] ? part : HeadingAnchors.Of(fragment);

    private static SitePath? PathOf(string path, string fromFile)
    {
        var folder = fromFile.Contains('/', StringComparison.Ordinal) ? fromFile[..fromFile.LastIndexOf('/')] : "";
        if (path.StartsWith('/'))
            return Walk([], path) is { } fromRoot ? Site(fromRoot) : null;
        var near = Walk([.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)], path);
        return (near is null ? null : Site(near)) ?? (Walk([], path) is { } far ? Site(far) : null);
    }

    /// <summary>The steps of a path from the content folder; null when it leads out of it.</summary>
    private static List<string>? Walk(List<string> steps, string path)
    {
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "." || step == "index.html")
                continue;
            if (step != "..")
                steps.Add(step);
            else if (steps.Count == 0)
                return null;
            else
                steps.RemoveAt(steps.Count - 1);
        }

        return steps;
    }

    private static SitePath? Site(List<string> steps) => steps switch
    {
        [] => SitePath.Home,
        [var folder, FilePlace.TrainingFolder, var file] when folder != "taxonomy" => Site([folder, file]),
        ["pages", var file] => Id(file, ".md") is { } id ? SitePath.FreePage(id) : null,
        ["taxonomy", var file] => Id(file, ".yaml") is { } facet ? new SitePath(facet + "/") : null,
        [var folder, var file] when FileEndings.TryGetValue(folder, out var ending) => Id(file, ending) is { } id ? new SitePath($"{folder}/{id}/") : null,
        [var one] => ContentId.IsValid(one) ? new SitePath(one + "/") : null,
        _ => null,
    };

    private static string? Id(string file, string ending)
    {
        var id = ending.Length > 0 && file.EndsWith(ending, StringComparison.Ordinal) ? file[..^ending.Length] : file;
        return ContentId.IsValid(id) ? id : null;
    }

    public sealed record Web(string Address) : LinkTarget;

    public sealed record SamePage(string Anchor) : LinkTarget;

    public sealed record Page(SitePath To, string? Anchor) : LinkTarget;

    /// <summary>A path that no file of a content folder can have.</summary>
    public sealed record Missing : LinkTarget;

    /// <summary>An address that is never linked.</summary>
    public sealed record Refused : LinkTarget;
}
