using System.Reflection;
using PlaybookGen.Model;

namespace PlaybookGen.DefaultTheme;

/// <summary>The files that the theme carries within it.</summary>
public static class ThemeAssets
{
    /// <summary>All of them, below <c>assets/</c>, by path.</summary>
    public static IReadOnlyList<OutputFile> All()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return
        [
            .. assembly.GetManifestResourceNames()
                .OrderBy(name => name, StringComparer.Ordinal)
                .Select(name => new OutputFile("assets/" + name.Replace('\\', '/'), Read(assembly, name))),
        ];
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
