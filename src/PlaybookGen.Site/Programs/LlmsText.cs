using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Programs;

/// <summary><c>llms.txt</c>: what the site is and where its contents stand, for language models.</summary>
public static class LlmsText
{
    private const int PatternsShown = 50;

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var settings = catalogue.Frame.Settings;
        var text = new StringBuilder();
        text.Append("# ").Append(Plain(settings.Title)).Append("\n\n");
        if (settings.Description is { } description)
            text.Append("> ").Append(Plain(description)).Append("\n\n");
        AddPatterns(text, words.WinningPatterns, catalogue.Patterns.Winning, catalogue);
        AddPatterns(text, words.LosingPatterns, catalogue.Patterns.Losing, catalogue);
        text.Append("## ").Append(words.ProgramData).Append("\n\n");
        foreach (var path in new[] { "data/cases.json", "data/patterns.json", "data/cases.csv", "data/patterns.csv" })
            AddLink(text, path, new SitePath(path), "");
        AddLink(text, words.CaseList, CaseListPages.First, words.CaseListLead);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddPatterns(StringBuilder text, string heading, IReadOnlyList<Pattern> patterns, Catalogue catalogue)
    {
        if (patterns.Count == 0)
            return;
        text.Append("## ").Append(heading).Append("\n\n");
        foreach (var pattern in patterns.Take(PatternsShown))
        {
            var grade = Words.Sign(pattern.Grade) + catalogue.Words.Of(pattern.Grade);
            AddLink(text, RuleSentences.Title(pattern, catalogue), SitePath.Pattern(pattern), $"{grade}. {RuleSentences.Text(pattern, catalogue)}");
        }

        text.Append('\n');
    }

    private static void AddLink(StringBuilder text, string title, SitePath to, string note)
    {
        text.Append("- [").Append(Plain(title)).Append("](").Append(to.File).Append(')');
        if (note.Length > 0)
            text.Append(": ").Append(Plain(note));
        text.Append('\n');
    }

    /// <summary>One line without the signs that would end a Markdown link or begin a tag.</summary>
    private static string Plain(string words) =>
        string.Join(' ', words.Split(['\n', '\r', '[', ']', '<', '>'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
