using System.Reflection;

namespace PlaybookGen.Cli;

/// <summary>The pages about the messages, one for each code. They are also the tests of the messages.</summary>
public static class ExplanationPages
{
    private const string Prefix = "problems/";

    /// <summary>All codes that have a page, in order.</summary>
    public static IReadOnlyList<string> Codes { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page in Markdown; null for a code that there is not.</summary>
    public static string? Find(string code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + code + ".md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
