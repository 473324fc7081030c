using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>Where the exploring pages are, by the key that stands for each in <c>site.yaml</c>'s navigation.</summary>
public static class ExploringLinks
{
    public static readonly SitePath Finder = new("finder/");

    public static Link? Find(string key, Words words) => All(words).FirstOrDefault(way => way.Key == key)?.To;

    /// <summary>The other exploring pages, for the foot of one of them.</summary>
    public static IReadOnlyList<Way> Beside(SitePath page, Words words) => [.. All(words).Where(way => way.To.To != page)];

    private static IReadOnlyList<Way> All(Words words) =>
    [
        new("finder", new Link(Finder, words.Finder), words.FinderSays),
    ];
}
