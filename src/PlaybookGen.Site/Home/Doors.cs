using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Home;

/// <summary>The ways into the site, as far as there is something behind them.</summary>
public static class Doors
{
    public static IReadOnlyList<Door> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var doors = new List<Door> { new(new Link(ExploringLinks.Finder, words.DoorPattern), words.DoorPatternSentence) };
        if (catalogue.Taxonomy[Facet.Obstacles].Count > 0)
            doors.Add(new Door(new Link(SitePath.Facet(Facet.Obstacles), words.DoorWords), words.DoorWordsSentence));
        if (Navigation.Contributing(catalogue.Playbook) is { } page)
            doors.Add(new Door(new Link(SitePath.FreePage(page.Id), words.DoorCase), words.DoorCaseSentence));
        return doors;
    }
}
