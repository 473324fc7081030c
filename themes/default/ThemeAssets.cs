using System.Reflection;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.DefaultTheme;

/// <summary>The files that the theme carries within it.</summary>
public static class ThemeAssets
{
    /// <summary>Folders that hold the parts of one long script each, which a page loads as a whole.</summary>
    private static readonly string[] Joined = ["case-difference", "case-rules"];

    /// <summary>All of them, below <c>assets/</c>, by path.</summary>
    public static IReadOnlyList<OutputFile> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Select(name => (Name: name.Replace('\\', '/'), Bytes: Read(assembly, name))).ToLookup(file => FolderOf(file.Name));
        return
        [
            .. files[null].Concat(Joined.Select(folder => (folder + ".js", Whole([.. files[folder].OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => part.Bytes)]))))
                .Select(file => new OutputFile("assets/" + file.Item1, file.Item2))
                .OrderBy(asset => asset.Path, StringComparer.Ordinal),
        ];
    }

    private static string? FolderOf(string name) => Array.Find(Joined, folder => name.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The first part, which is a comment on how to call the others, and then those in a function of their own.</summary>
    private static byte[] Whole(IReadOnlyList<byte[]> parts) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(parts[0]) + "(function () {\n'use strict';\n\n" + string.Join('\n', parts.Skip(1).Select(Encoding.UTF8.GetString)) + "})();\n");

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
