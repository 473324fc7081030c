using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>
/// The only writer of a site. The files go into a staging folder beside the output, which takes the old site's place
/// once all is written; until then, and whenever something fails, the old site stands.
/// </summary>
public static class OutputDirectory
{
    /// <summary>The file that tells a site of ours from a folder that somebody needs.</summary>
    public const string Marker = ".playbook-site";

    private static readonly string[] ContentFolders = ["taxonomy", "cases", "drills", "pages", "kits", "products", "targets", "paths", DraftFolder.Name];

    /// <summary>Why the site must not be written to this folder; null when it may.</summary>
    /// <param name="folder">The full path of the output.</param>
    /// <param name="shown">The output as the user wrote it, for the message.</param>
    /// <param name="contentFolder">The full path of the content.</param>
    public static Problem? Refuse(string folder, string shown, string contentFolder)
    {
        if (Contains(folder, contentFolder))
            return Problems.OutputHoldsTheContent(shown);
        if (ContentFolders.FirstOrDefault(part => Contains(Path.Combine(contentFolder, part), folder)) is { } part)
            return Problems.OutputLiesInTheContent(shown, part);
        if (Path.Exists(Path.Combine(folder, ".git")))
            return Problems.OutputIsARepository(shown);
        if (File.Exists(folder))
            return Problems.OutputIsAFile(shown);
        return !Directory.Exists(folder) || IsOurs(folder) || IsEmpty(folder) ? null : Problems.OutputIsForeign(shown, Marker);
    }

    /// <summary>Opens a staging folder beside the output. Throws <see cref="IOException"/> when another run holds it.</summary>
    public static StagedSite Stage(string folder) => new(folder);

    /// <summary>Writes a text file that there was not before, with the folders that it needs.</summary>
    /// <exception cref="IOException">The file exists, or can't be written.</exception>
    public static void Create(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    internal static bool IsOurs(string folder) => File.Exists(Path.Combine(folder, Marker));

    internal static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    /// <summary>Whether the inner folder is the outer one or lies below it. Letter case doesn't tell folders apart here, since on some disks it doesn't.</summary>
    private static bool Contains(string outer, string inner)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(outer).ToUpperInvariant(), Path.GetFullPath(inner).ToUpperInvariant());
        return relative == "." || (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }
}
