namespace PlaybookGen.Content;

/// <summary>Folders of a content folder that nobody reads, though they were probably meant to be read.</summary>
internal static class UnreadFolders
{
    /// <summary>What people call the folders in Japanese.</summary>
    private static readonly Dictionary<string, string> Japanese = new(StringComparer.Ordinal)
    {
        ["事例"] = "cases",
        ["ドリル"] = "drills",
        ["帳票"] = "kits",
        ["ページ"] = "pages",
        ["製品"] = "products",
        ["語彙"] = "taxonomy",
    };

    /// <param name="known">The names of the folders that are read.</param>
    public static IEnumerable<Problem> In(DirectoryInfo root, IReadOnlyList<string> known)
    {
        foreach (var folder in root.EnumerateDirectories().Where(folder => !known.Contains(folder.Name) && Meant(folder.Name, known) is not null).OrderBy(folder => folder.Name, StringComparer.Ordinal))
            yield return Problems.FolderIsNotRead(Location.StartOf(folder.Name), Meant(folder.Name, known));
        foreach (var folder in known.Select(name => new DirectoryInfo(Path.Combine(root.FullName, name))).Where(folder => folder.Exists && folder.LinkTarget is null))
        {
            foreach (var inner in folder.EnumerateDirectories().Where(inner => inner.Name[0] != '.').OrderBy(inner => inner.Name, StringComparer.Ordinal))
            {
                if (inner.LinkTarget is not null)
                    yield return Problems.LinkedFolderIsNotEntered(Location.StartOf($"{folder.Name}/{inner.Name}"));
                else if (Path.GetExtension(inner.Name) is ".md" or ".yaml" or ".yml" or ".markdown")
                    yield return Problems.FolderIsNotRead(Location.StartOf($"{folder.Name}/{inner.Name}"), null);
            }
        }
    }

    private static string? Meant(string name, IReadOnlyList<string> known) =>
        Japanese.GetValueOrDefault(name) ?? known.FirstOrDefault(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase) || one == name.ToLowerInvariant() + "s");
}
