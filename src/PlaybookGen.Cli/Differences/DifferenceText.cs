using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A knowledge difference for people: plainly, or in Markdown for a review, with thanks in its first line, what it comes to in the next, and links.</summary>
public static class DifferenceText
{
    /// <summary>The most of one kind that are told one by one.</summary>
    private const int Most = 20;

    public static string Plain(KnowledgeDifference difference, Language language)
    {
        var words = new DifferenceWords(difference, language, VisibleText.Of);
        var text = new StringBuilder(words.Cases).Append('\n');
        Write(difference, words, text, "", "");
        return text.ToString();
    }

    /// <summary>For a review of content that has to be mended before it can be compared.</summary>
    public static string Waiting(Language language) => language == Language.Japanese
        ? "寄せてくださり、ありがとうございます。\n\n直すところが少し残っています。直ると、この変更で型の根拠がどう増えるかをここに示します。\n\n"
        : "Thank you for what you bring.\n\nA little has to be mended first; then this shows what the change does to the patterns.\n\n";

    /// <param name="site">Where the site stands, ending in <c>/</c>; null where nothing can be linked.</param>
    public static string Markdown(KnowledgeDifference difference, Uri? site, Language language)
    {
        var words = new DifferenceWords(difference, language, SafeMarkdown.Of) { IsMarkdown = true, Site = site };
        var text = new StringBuilder(words.Thanks).Append("\n\n").Append(words.Cases).Append('\n');
        if (!difference.IsEmpty)
            text.Append('\n').Append("**").Append(words.Sum).Append("**\n");
        Write(difference, words, text, "### ", "\n");
        return text.ToString();
    }

    private static void Write(KnowledgeDifference difference, DifferenceWords words, StringBuilder text, string heading, string gap)
    {
        if (difference.IsEmpty)
        {
            text.Append(gap).Append(words.Nothing).Append('\n');
            return;
        }

        foreach (var group in difference.Patterns.GroupBy(change => change.Kind).OrderBy(group => DifferenceWords.Order(group.Key)))
            Group(words.Heading(group.Key, group.Count()), [.. group.Select(words.Of)]);
        Group(words.HolesHeading(difference.Holes.Count), words.HoleLines(Most));
        Group(words.DrillsHeading(difference.Drills.Count), [.. difference.Drills.Select(words.Drill)]);
        Group(words.MadeDrillsHeading(difference.MadeDrills.Count), [.. difference.MadeDrills.Select(words.Of)]);
        if (words.IsMarkdown && difference.MadeDrills.Count > 0)
            WriteQuestions(difference, words, text);
        Group(words.DrillMaterialHeading, [.. words.MaterialLines]);

        void Group(string title, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0)
                return;
            text.Append('\n').Append(heading).Append(title).Append('\n').Append(gap);
            foreach (var line in lines.Take(Most))
                text.Append("- ").Append(line).Append('\n');
            if (lines.Count > Most)
                text.Append("- ").Append(words.More(lines.Count - Most)).Append('\n');
        }
    }

    /// <summary>What the drills ask, folded: their titles are enough for most.</summary>
    private static void WriteQuestions(KnowledgeDifference difference, DifferenceWords words, StringBuilder text)
    {
        text.Append("\n<details>\n<summary>").Append(words.QuestionsHeading).Append("</summary>\n\n");
        foreach (var drill in difference.MadeDrills.Take(Most))
            text.Append("- ").Append(words.Of(drill)).Append("\n  - ").Append(words.Question(drill)).Append("\n  - ").Append(words.Choices(drill)).Append('\n');
        text.Append("\n</details>\n");
    }
}
