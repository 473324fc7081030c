using System.Text.RegularExpressions;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The language that the command answers in: the site's own, or, where there is no site, the machine's.</summary>
public static partial class SpokenLanguage
{
    /// <summary>The content folder that the arguments name, before they are read in earnest: the language is needed to find fault with them.</summary>
    public static string ContentFolder(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--content" && i + 1 < arguments.Count)
                return arguments[i + 1];
            if (arguments[i].StartsWith("--content=", StringComparison.Ordinal))
                return arguments[i]["--content=".Length..];
        }

        // The second folder of a comparison is the content as it is now.
        return arguments is ["diff", _, [not '-', ..] head, ..] ? head : "content";
    }

    /// <param name="siteYaml">The text of <c>site.yaml</c>; empty where there is none.</param>
    /// <param name="locale">Such as <c>ja_JP.UTF-8</c> or <c>en-GB</c>.</param>
    public static Language Of(string siteYaml, string locale) => LanguageLine().Match(siteYaml).Groups[1].Value switch
    {
        "ja" => Language.Japanese,
        "en" => Language.English,
        // A site that doesn't say is Japanese, like the site that it becomes.
        _ when siteYaml.Length > 0 => Language.Japanese,
        _ => locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English,
    };

    [GeneratedRegex("""^language:[ \t]*["']?(ja|en)\b""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LanguageLine();
}
