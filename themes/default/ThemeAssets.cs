using System.Reflection;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.DefaultTheme;

/// <summary>The files that the theme carries within it.</summary>
public static class ThemeAssets
{
    /// <summary>The folder of the parts of one long script, which a page loads as a whole.</summary>
    private const string Rules = "case-rules/";

    /// <summary>All of them, below <c>assets/</c>, by path.</summary>
    public static IReadOnlyList<OutputFile> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().ToLookup(name => name.Replace('\\', '/').StartsWith(Rules, StringComparison.Ordinal));
        return
        [
            .. names[false].Select(name => new OutputFile("assets/" + name.Replace('\\', '/'), Read(assembly, name)))
                .Append(new OutputFile("assets/case-rules.js", Joined([.. names[true].Order(StringComparer.Ordinal).Select(name => Read(assembly, name))])))
                .OrderBy(asset => asset.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The first part, which is a comment on how to call the others, and then those in a function of their own.</summary>
    private static byte[] Joined(IReadOnlyList<byte[]> parts) => Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(parts[0]) + "(function () {\n'use strict';\n\n" + string.Join('\n', parts.Skip(1).Select(Encoding.UTF8.GetString)) + "})();\n");

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
