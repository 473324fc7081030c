using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Cases;

/// <summary>廟算八要素, in their order.</summary>
public static class ResourceItems
{
    public static IReadOnlyList<CaseFact> Facts(Resources resources, Words words) =>
        [.. Texts(resources).Select((text, i) => (text, i)).Where(pair => pair.text is not null).Select(pair => new CaseFact(words.Resource(pair.i), [new FactValue(pair.text!)]))];

    /// <summary>Those that are written.</summary>
    public static IReadOnlyList<SheetItem> Of(Resources resources, Words words) =>
    [
        .. Texts(resources)
            .Select((text, i) => new SheetItem { Key = "resource-" + i, Role = SheetRole.Resource, Label = words.Resource(i), Text = text ?? "" })
            .Where(item => item.Text.Length > 0),
    ];

    /// <summary>Those that are written, and one item that names the others.</summary>
    public static IReadOnlyList<SheetItem> WithMissing(Resources resources, Words words)
    {
        var texts = Texts(resources);
        var missing = Enumerable.Range(0, texts.Count).Where(i => texts[i] is null).Select(words.Resource).ToList();
        if (missing.Count == 0)
            return Of(resources, words);
        var text = missing.Count == texts.Count ? words.NotWritten : words.NotWrittenOf(string.Join(words.Comma, missing));
        return [.. Of(resources, words), new SheetItem { Key = "resources-missing", Role = SheetRole.Silent, Note = text }];
    }

    private static IReadOnlyList<string?> Texts(Resources resources) =>
    [
        resources.People, resources.Budget, resources.Time, resources.Quality,
        resources.Business, resources.Environment, resources.Rivals, resources.Adversity,
    ];
}
