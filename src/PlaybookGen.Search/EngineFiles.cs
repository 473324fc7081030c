using System.Text;
using NUglify;
using NUglify.JavaScript;
using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The scripts that read the index, as they are published: what every search needs, and what few need.</summary>
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
        .Select(Read));

    static OutputFile File(string name, string text) => new(SearchIndex.Folder + name, Encoding.UTF8.GetBytes(Short(text) + "\n"));

    /// <summary>Without comments and with short names: the engine is what a first answer costs most.</summary>
    static string Short(string script)
    {
        // JS1013: expressions with \u{…} are right in a browser, but are tried here as expressions of .NET.
        UglifyResult result = Uglify.Js(script, new CodeSettings { IgnoreErrorList = "JS1013" });
        return result.HasErrors ? throw new InvalidOperationException(string.Join('\n', result.Errors)) : result.Code;
    }

    static string Read(string name)
    {
        using Stream stream = typeof(EngineFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
