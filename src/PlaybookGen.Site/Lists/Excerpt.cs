namespace PlaybookGen.Site.Lists;

/// <summary>The beginning of a text.</summary>
public static class Excerpt
{
    private const int Length = 120;

    /// <summary>At most 120 signs of the first paragraph, cut at no half of a sign, with an ellipsis where something was cut.</summary>
    public static string Of(string text)
    {
        var line = text.Split('\n', 2)[0].Trim();
        if (line.Length <= Length)
            return line;
        var end = char.IsHighSurrogate(line[Length - 1]) ? Length - 1 : Length;
        return line[..end] + "…";
    }
}
