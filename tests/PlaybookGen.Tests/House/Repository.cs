using System.Runtime.CompilerServices;

namespace PlaybookGen.Tests.House;

/// <summary>The files of this repository, as a fresh clone has them.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "_site", "artifacts", "node_modules", "TestResults", ".vs", ".idea"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Paths of the files below a folder, from the root, with <c>/</c>, in order; an empty folder name means everything.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Below(Path.Combine(Root, folder)).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path) != ".git").Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !NotOurs.Contains(Path.GetFileName(inner))).SelectMany(Below));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
