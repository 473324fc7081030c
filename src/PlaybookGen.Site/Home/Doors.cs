using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Home;

/// <summary>The ways into the site, as far as there is something behind them.</summary>
public static class Doors
{
    public static IReadOnlyList<Door> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var finder = Explore("finder") ?? new Link(new SitePath("patterns/"), words.WinningPatterns);
        var doors = new List<Door> { new(DoorKind.Find, finder with { Text = words.DoorPattern }, words.DoorPatternSentence) };
        if (catalogue.Taxonomy[Facet.Obstacles].Count > 0)
        {
            var signals = Explore("signals") ?? new Link(SitePath.Facet(Facet.Obstacles), words.DoorWords);
            doors.Add(new Door(DoorKind.Hear, signals with { Text = words.DoorWords }, words.DoorWordsSentence));
        }

        doors.Add(new Door(DoorKind.Write, DraftingLinks.ToContribute(words), words.DoorCaseSentence));
        return doors;

        Link? Explore(string key) => ExploringLinks.Find(key, catalogue.Playbook, words);
    }
}
