using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Learning.Made;

namespace PlaybookGen.Site.Learning;

/// <summary>A page for each drill that was made from the cases, and their index. There are at most <see cref="MadeDrills.MostOfAKind"/> of a kind, however large the library.</summary>
public static class MadeDrillPages
{
    public static readonly SitePath Index = new("drills/made/");

    public static SitePath Path(MadeDrill drill) => new($"{Index.Value}{drill.Id}/");

    /// <summary>Where a kind stands on the index.</summary>
    public static string Anchor(MadeDrillKind kind) => FormatWord.Of(kind);

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, LearningLibrary library)
    {
        if (catalogue.Playbook.Cases.Count == 0)
            return [];
        return library.MadeDrills.Select(drill => new PlannedPage(Path(drill), () => Page(drill, catalogue)))
            .Prepend(new PlannedPage(Index, () => Shelves(catalogue, library)));
    }

    public static string Title(MadeDrill drill, Words words) => words.Of(drill.Kind) + words.Colon + drill.About;

    private static MadeDrillPage Page(MadeDrill drill, Catalogue catalogue)
    {
        var words = catalogue.Words;
        return new MadeDrillPage
        {
            Site = catalogue.Frame,
            Path = Path(drill),
            Title = Title(drill, words),
            Description = string.Join(words.Comma, words.Of(drill.Kind), words.Level(Words.MadeLevel(drill.Kind)), words.Minutes(Words.MadeMinutes(drill.Kind))),
            Breadcrumbs = [catalogue.Home, new Link(LearningPages.Hub, words.Learn), new Link(Index, words.MadeDrillsTitle)],
            // Made anew with the cases; only pages that a person wrote are for search engines.
            IsListed = false,
            Drill = drill,
            Place = In(drill.Place, catalogue),
            Choices = [.. drill.Choices.Select(choice => new MadeChoiceView(choice.Text, choice.Correct, choice.Why, In(choice.From, catalogue)))],
        };
    }

    private static MadeDrillsPage Shelves(Catalogue catalogue, LearningLibrary library)
    {
        var words = catalogue.Words;
        var byKind = library.MadeDrills.ToLookup(drill => drill.Kind);
        return new MadeDrillsPage
        {
            Site = catalogue.Frame,
            Path = Index,
            Title = words.MadeDrillsTitle,
            Description = words.MadeDrillsLead,
            Breadcrumbs = [catalogue.Home, new Link(LearningPages.Hub, words.Learn)],
            MostOfAKind = MadeDrills.MostOfAKind,
            Shelves =
            [
                .. Enum.GetValues<MadeDrillKind>().Select(kind => new MadeDrillShelf(
                    kind, [.. byKind[kind].Select(drill => Entry(drill, catalogue))], library.NeedOf(kind))),
            ],
        };
    }

    private static IndexEntry Entry(MadeDrill drill, Catalogue catalogue)
    {
        var words = catalogue.Words;
        IEnumerable<string> facts = [words.Level(Words.MadeLevel(drill.Kind)), words.Minutes(Words.MadeMinutes(drill.Kind))];
        return new IndexEntry(
            new Link(Path(drill), drill.About),
            null,
            [.. words.PracticeMark(catalogue.Case(drill.CaseId).Provenance) is { } mark ? facts.Append(mark) : facts]);
    }

    private static CaseLink In(DrillPlace place, Catalogue catalogue) => Acts.In(catalogue.Case(place.CaseId), place.Revision, catalogue);
}
