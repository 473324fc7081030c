using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The scripts that read the index, as they are published: one file of the engine's parts, without comments and indentation.</summary>
static class EngineFiles
{
    const string Engine = "engine.";

    public static IEnumerable<OutputFile> All
    {
        get
        {
            string[] names = [.. typeof(EngineFiles).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".js", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            string engine = string.Concat(names.Where(IsEngine).Select(Read).Select(Bare));
            yield return File("search.js", "(() => {\n\"use strict\";\n" + engine + "})();\n");
            foreach (string name in names.Where(name => !IsEngine(name))) yield return File(name, Bare(Read(name)));
        }
    }

    static bool IsEngine(string name) => name.StartsWith(Engine, StringComparison.Ordinal);

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
