using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>廟算八要素 one by one, in the order of the content format, which is also that of the プ譜 editor.</summary>
public static class ResourceList
{
    public static IReadOnlyList<(string Key, string? Text)> Of(Resources resources) =>
    [
        ("people", resources.People), ("budget", resources.Budget), ("time", resources.Time), ("quality", resources.Quality),
        ("business", resources.Business), ("environment", resources.Environment), ("rivals", resources.Rivals), ("adversity", resources.Adversity),
    ];

    /// <param name="texts">Eight texts in the same order; an empty one says nothing.</param>
    public static Resources From(IReadOnlyList<string> texts) => new()
    {
        People = Known(texts[0]),
        Budget = Known(texts[1]),
        Time = Known(texts[2]),
        Quality = Known(texts[3]),
        Business = Known(texts[4]),
        Environment = Known(texts[5]),
        Rivals = Known(texts[6]),
        Adversity = Known(texts[7]),
    };

    private static string? Known(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
