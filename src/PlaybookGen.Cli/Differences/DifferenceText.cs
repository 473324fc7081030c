using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A knowledge difference for people: plainly, or in Markdown for a review, with thanks in its first line.</summary>
public static class DifferenceText
{
    /// <summary>The most places of one kind that are told one by one.</summary>
    private const int MostHoles = 20;

    public static string Plain(KnowledgeDifference difference, Language language) => Write(difference, new DifferenceWords(difference, language), "", "", VisibleText.Of);

    public static string Markdown(KnowledgeDifference difference, Language language)
    {
        var words = new DifferenceWords(difference, language);
        return words.Thanks + "\n\n" + Write(difference, words, "### ", "\n", SafeMarkdown.Of);
    }

    /// <summary>For a review of content that has to be mended before it can be compared.</summary>
    public static string Waiting(Language language) => language == Language.Japanese
        ? "寄せてくださり、ありがとうございます。\n\n直すところが少し残っています。直ると、この変更で型の根拠がどう増えるかをここに示します。\n\n"
        : "Thank you for what you bring.\n\nA little has to be mended first; then this shows what the change does to the patterns.\n\n";

    private static string Write(KnowledgeDifference difference, DifferenceWords words, string heading, string gap, Func<string, string> safe)
    {
        var text = new StringBuilder(words.Cases).Append('\n');
        if (difference.Patterns.Count + difference.Holes.Count + difference.Drills.Count + difference.MadeDrills.Count + difference.DrillMaterial.Count == 0)
            return text.Append(gap).Append(words.Nothing).Append('\n').ToString();
        foreach (var group in difference.Patterns.GroupBy(change => change.Kind))
            Group(words.Heading(group.Key), [.. group.Select(words.Of)]);
        Group(words.HolesHeading, [.. difference.Holes.Select(words.Of)]);
        Group(words.DrillsHeading, difference.Drills);
        Group(words.MadeDrillsHeading, [.. difference.MadeDrills.Select(words.Of)]);
        Group(words.DrillMaterialHeading, [.. difference.DrillMaterial.Select(words.Of)]);
        return text.ToString();

        void Group(string title, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0)
                return;
            text.Append('\n').Append(heading).Append(title).Append(FormattableString.Invariant($": {lines.Count}\n")).Append(gap);
            foreach (var line in lines.Take(MostHoles))
                text.Append("- ").Append(safe(line)).Append('\n');
            if (lines.Count > MostHoles)
                text.Append(FormattableString.Invariant($"- … +{lines.Count - MostHoles}\n"));
        }
    }
}
