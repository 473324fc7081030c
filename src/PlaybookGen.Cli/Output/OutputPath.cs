namespace PlaybookGen.Cli;

/// <summary>The rule for paths of the site: they stay below its root on every system.</summary>
public static class OutputPath
{
    /// <summary>Throws unless every part of the path is an ordinary name.</summary>
    public static void Check(string path)
    {
        if (path.Length == 0 || path.Split('/').Any(part => !IsOrdinary(part)))
            throw new InvalidOperationException($"'{path}' is not a path below the site's root.");
    }

    private static bool IsOrdinary(string part) =>
        part.Length > 0 && part.Trim('.').Length > 0 && part[^1] is not ('.' or ' ')
        && !part.Any(sign => sign is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(sign));
}
