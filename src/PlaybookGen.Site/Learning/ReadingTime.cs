namespace PlaybookGen.Site.Learning;

/// <summary>How long a text takes to read: Japanese at 500 signs a minute, other languages at 200 words, in whole minutes and at least one.</summary>
public static class ReadingTime
{
    private const double SignsAMinute = 500;
    private const double WordsAMinute = 200;

    public static int Minutes(string text)
    {
        var signs = text.Count(sign => sign is >= '぀' and <= 'ヿ' or >= '一' and <= '鿿');
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsAsciiLetter));
        return Math.Max(1, (int)Math.Round((signs / SignsAMinute) + (words / WordsAMinute)));
    }
}
