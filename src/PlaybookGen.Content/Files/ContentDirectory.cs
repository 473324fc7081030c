namespace PlaybookGen.Content;

/// <summary>The only reader of the disk.</summary>
public static class ContentDirectory
{
    /// <summary>Larger files are named but not read.</summary>
    public const int MaxFileMegabytes = 4;

    private static readonly string[] Folders = ["cases", "drills", "kits", "pages", "paths", "products", "targets", "taxonomy"];

    /// <summary>The files of the format, each read when its bytes are asked for. Hidden files, editors' backups and files of other names in the root are passed over.</summary>
    /// <exception cref="IOException">The folder or a file can't be read; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be read; the message names it.</exception>
    public static ContentFiles Read(string path)
    {
        var root = new DirectoryInfo(path);
        if (!root.Exists)
            throw new DirectoryNotFoundException($"The content folder '{path}' doesn't exist.");
        var problems = new List<Problem>();
        foreach (var folder in Folders.Select(folder => new DirectoryInfo(Path.Combine(root.FullName, folder))).Where(folder => folder.Exists && LeadsOutside(folder, root)))
            problems.Add(Problems.LinkLeadsOutside(Location.StartOf(folder.Name)));
        problems.AddRange(UnreadFolders.In(root, Folders));
        var files = root.EnumerateFiles()
            .Concat(Folders.Select(folder => new DirectoryInfo(Path.Combine(root.FullName, folder)))
                .Where(folder => folder.Exists && !LeadsOutside(folder, root))
                .SelectMany(FilesBelow))
            .Select(file => (File: file, Path: Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/')))
            .Where(file => !IsPassedOver(file.Path))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        var wanted = new List<(FileInfo File, string Path)>();
        foreach (var (file, name) in files)
        {
            if (FilePlace.Of(name) is null)
            {
                if (FilePlace.Meant(name, () => BeginsWithKeys(file)) is { } meant)
                    problems.Add(Problems.FileIsNotRead(Location.StartOf(name), meant));
                else if (name.StartsWith("taxonomy/", StringComparison.Ordinal) && file.Extension is ".yaml" or ".yml")
                    problems.Add(Problems.TermFileIsUnknown(Location.StartOf(name), file.Name, NearestFacet(name)));
            }
            else if (LeadsOutside(file, root))
            {
                problems.Add(Problems.LinkLeadsOutside(Location.StartOf(name)));
            }
            else if (file.Length > MaxFileMegabytes * 1024L * 1024)
            {
                problems.Add(Problems.FileIsTooLarge(Location.StartOf(name), MaxFileMegabytes));
            }
            else
            {
                wanted.Add((file, name));
            }
        }

        return new ContentFiles([.. wanted.Select(one => new ContentFile(one.Path, () => File.ReadAllBytes(one.File.FullName)))], problems);
    }

    /// <summary>The files of a folder and of the folders in it; linked folders are not entered, as they may lead round.</summary>
    private static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => inner.LinkTarget is null).SelectMany(FilesBelow));

    /// <summary>Whether the file begins as the files of the format do, with a line of three dashes.</summary>
    private static bool BeginsWithKeys(FileInfo file)
    {
        using var stream = file.OpenRead();
        Span<byte> start = stackalloc byte[8];
        var read = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (read.StartsWith("\uFEFF"u8))
            read = read[3..];
        return read.StartsWith("---\n"u8) || read.StartsWith("---\r"u8);
    }

    private static string? NearestFacet(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var facets = FormatWord.All<Facet>();
        var facet = Nearest.Of(name, facets) ?? facets.FirstOrDefault(one => name.Length > 4 && one.StartsWith(name[..^1], StringComparison.Ordinal));
        return facet is null ? null : $"taxonomy/{facet}.yaml";
    }

    /// <summary>Hidden files and folders (a dot first), and what editors leave behind: <c>x~</c>, <c>x.bak</c>, <c>#x#</c>.</summary>
    public static bool IsPassedOver(string path) =>
        path.Split('/').Any(step => step[0] == '.') || path[^1] is '~' or '#' || Path.GetFileName(path)[0] == '#'
        || Path.GetExtension(path).ToLowerInvariant() is ".bak" or ".swp" or ".swo" or ".tmp" or ".orig" or ".rej";

    private static bool LeadsOutside(FileSystemInfo item, DirectoryInfo root)
    {
        if (item.LinkTarget is null)
            return false;
        var end = item.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? item.FullName;
        return !end.StartsWith(Path.TrimEndingDirectorySeparator(root.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
