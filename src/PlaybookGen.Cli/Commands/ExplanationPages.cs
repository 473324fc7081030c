using System.Reflection;
using PlaybookGen.Model;

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

    /// <summary>The page in Markdown, in one language where it has both; null for a code that there is not.</summary>
    public static string? Find(string code, Language language) => Read(code) is { } page ? InOne(page, language) : null;

    /// <summary>The title, and of the two chapters the one in the language.</summary>
    private static string InOne(string page, Language language)
    {
        var (wanted, other) = language == Language.Japanese ? ("\n## 日本語\n", "\n## English\n") : ("\n## English\n", "\n## 日本語\n");
        var (from, without) = (page.IndexOf(wanted, StringComparison.Ordinal), page.IndexOf(other, StringComparison.Ordinal));
        if (from < 0 || without < 0)
            return page;
        var title = page[..Math.Min(from, without)];
        var chapter = from < without ? page[(from + wanted.Length)..without] : page[(from + wanted.Length)..];
        return title.TrimEnd() + "\n\n" + chapter.Trim('\n') + "\n";
    }

    private static string? Read(string code)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + code + ".md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
