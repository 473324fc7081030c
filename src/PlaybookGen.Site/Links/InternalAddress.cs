namespace PlaybookGen.Site.Links;

/// <summary>An address that stays within the site.</summary>
public readonly record struct InternalAddress(string File, string? Anchor)
{
    /// <summary>The file and the anchor that an address on a page names, or null when it leads out of the site.</summary>
    /// <remarks>A path that begins with <c>/</c> or climbs above the root is kept as written: it names no file of the site.</remarks>
    public static InternalAddress? Resolve(string page, string address)
    {
        if (LeavesSite(address))
            return null;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
            path = path[..query];
        return new InternalAddress(path.Length == 0 ? page : Join(page, Uri.UnescapeDataString(path)), anchor);
    }

    private static bool LeavesSite(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
            return true;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address.AsSpan(0, colon).IndexOfAny("/?#") < 0;
    }

    private static string Join(string page, string path)
    {
        if (path[0] == '/')
            return path;
        // Almost every address climbs first and then only goes down: no step in it need be looked at.
        var folder = page.LastIndexOf('/') + 1;
        var rest = path.AsSpan();
        while (rest.StartsWith("./") || (folder > 0 && rest.StartsWith("../")))
        {
            if (rest[1] == '.')
                folder = page.LastIndexOf('/', Math.Max(folder - 2, 0)) + 1;
            rest = rest[(rest.IndexOf('/') + 1)..];
        }

        return rest.Length > 0 && rest[0] != '.' && rest[0] != '/' && rest.IndexOf("/.") < 0 && rest.IndexOf("//") < 0
            ? string.Concat(page.AsSpan(0, folder), rest)
            : JoinSteps(page, path);
    }

    private static string JoinSteps(string page, string path)
    {
        var folders = page.Split('/')[..^1].ToList();
        foreach (var step in path.Split('/'))
        {
            if (step == "." || (step.Length == 0 && folders.Count == 0))
                continue;
            if (step != "..")
                folders.Add(step);
            else if (folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else
                return path;
        }

        return string.Join('/', folders);
    }
}
