using System.Reflection;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What a new content folder starts with.</summary>
public static class StarterFiles
{
    /// <summary>Path and text of each file, in order.</summary>
    public static IReadOnlyList<(string Path, string Text)> In(Language language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. new[] { "init/both/", language == Language.Japanese ? "init/ja/" : "init/en/" }
                .SelectMany(prefix => assembly.GetManifestResourceNames().Select(name => (name, path: name.Replace('\\', '/'))).Where(file => file.path.StartsWith(prefix, StringComparison.Ordinal)).Select(file => (PathOf(file.path[prefix.Length..]), Read(assembly, file.name))))
                .OrderBy(file => file.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>Hidden files are kept under plain names, so that they don't act on this repository.</summary>
    private static string PathOf(string name) => name.StartsWith("dot-", StringComparison.Ordinal) ? "." + name["dot-".Length..] : name;

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
