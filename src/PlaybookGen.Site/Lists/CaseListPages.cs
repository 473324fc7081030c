using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Home;

namespace PlaybookGen.Site.Lists;

/// <summary>Lists of cases, newest first, by year; those for practice at the end, under their own heading.</summary>
public static class CaseListPages
{
    public static readonly SitePath First = new("cases/");

    public static Link Link(Words words) => new(First, words.AllCases);

    /// <summary>The list of the whole library.</summary>
    public static IEnumerable<PlannedPage> All(Catalogue catalogue) =>
        Of(catalogue, catalogue.Cases, catalogue.Words.CaseList, First, [catalogue.Home], Views(catalogue));

    /// <summary>The list of the cases of one term, when they are too many for the term's own page.</summary>
    public static IEnumerable<PlannedPage> OfTerm(Catalogue catalogue, TermId term) => Of(
        catalogue,
        [.. catalogue.CasesOf(term)],
        catalogue.Words.CasesOf(catalogue.Link(term).Text),
        ListOf(term),
        [catalogue.Home, catalogue.Link(term.Facet), catalogue.Link(term)],
        []);

    public static SitePath ListOf(TermId term) => new(SitePath.Term(term).Value + "cases/");

    private static IEnumerable<PlannedPage> Of(
        Catalogue catalogue, IReadOnlyList<SuccessCase> cases, string heading, SitePath first, IReadOnlyList<Link> above, IReadOnlyList<Link> views)
    {
        var counts = LibraryCount.Of(cases);
        return Paging.Split(cases, first).Select(slice => new PlannedPage(slice.Path, () => new CaseListPage
        {
            Site = catalogue.Frame,
            Path = slice.Path,
            Title = catalogue.Words.NumberedTitle(heading, slice.Pager.Number, slice.Pager.Count),
            Description = heading + catalogue.Words.Colon + catalogue.Words.CountedIn(counts),
            Breadcrumbs = above,
            Heading = heading,
            Counts = counts,
            Groups = Groups(slice.Items, catalogue),
            Pager = slice.Pager,
            Views = views,
        }));
    }

    private static IReadOnlyList<CaseGroup> Groups(IReadOnlyList<SuccessCase> cases, Catalogue catalogue) =>
    [
        .. cases.GroupBy(item => (item.IsPractice, item.IsPractice ? 0 : item.Date.Year)).Select(group => new CaseGroup(
            group.Key.IsPractice ? catalogue.Words.PracticeCases : catalogue.Words.Date(new PartialDate(group.Key.Item2)),
            group.Key.IsPractice ? "practice" : "y" + group.Key.Item2.ToString(CultureInfo.InvariantCulture),
            [.. group.Select(item => CaseCards.Of(item, catalogue))])),
    ];

    private static IReadOnlyList<Link> Views(Catalogue catalogue) =>
        [.. Enum.GetValues<Facet>().Where(facet => catalogue.Taxonomy[facet].Count > 0).Select(catalogue.Link)];
}
