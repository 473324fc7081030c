using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The files that a check is asked about.</summary>
internal static class CheckedFiles
{
    /// <summary>Their paths below the content folder; null when all are meant. Each may be written from where the command is called or from the content folder.</summary>
    public static IReadOnlySet<string>? Of(Caller caller, string content, ContentFiles files, IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            return null;
        var known = files.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return paths.Select(path => Find(caller, content, path, known)).ToHashSet(StringComparer.Ordinal);
    }

    private static string Find(Caller caller, string content, string path, HashSet<string> known)
    {
        var fromHere = Path.GetRelativePath(caller.FullPath(content), caller.FullPath(path)).Replace('\\', '/');
        return new[] { fromHere, path.Replace('\\', '/') }.FirstOrDefault(known.Contains)
            ?? throw new WrongUseException(Problems.FileIsNoContent(path, content, Nearest.Of(fromHere, known)));
    }
}
