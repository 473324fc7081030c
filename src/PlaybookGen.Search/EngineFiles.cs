using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The scripts that read the index, as they are published, without comments and indentation: what every search needs, and what few need.</summary>
static class EngineFiles
{
    public static IReadOnlyList<OutputFile> All { get; } =
    [
        File("search.js", "(() => {\n\"use strict\";\n" + Joined("engine.") + "})();\n"),
        File("more.js", Joined("more.")),
    ];

    static string Joined(string folder) => string.Concat(typeof(EngineFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read)
        .Select(Bare));

    static OutputFile File(string name, string text) => new(SearchIndex.Folder + name, Encoding.UTF8.GetBytes(text));

    static string Read(string name)
    {
        using Stream stream = typeof(EngineFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Leaves out lines that are comments, and the space before the others. No line of the scripts begins inside a string.</summary>
    static string Bare(string script) =>
        string.Concat(script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !IsComment(line)).Select(line => line + "\n"));

    static bool IsComment(string line) => line.StartsWith("//", StringComparison.Ordinal) || line.StartsWith("/*", StringComparison.Ordinal)
        || line == "*/" || line.StartsWith("* ", StringComparison.Ordinal) || line == "*";
}
