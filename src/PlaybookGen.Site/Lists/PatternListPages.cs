using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Lists;

/// <summary>The lists of winning and of losing patterns.</summary>
public static class PatternListPages
{
    private static readonly SitePath Winning = new("patterns/");
    private static readonly SitePath Losing = new("losing/");

    public static IEnumerable<PlannedPage> All(Catalogue catalogue) =>
        Of(catalogue, PatternKind.Winning, catalogue.Patterns.Winning, Winning)
            .Concat(Of(catalogue, PatternKind.Losing, catalogue.Patterns.Losing, Losing));

    public static Link Link(PatternKind kind, Words words) =>
        kind == PatternKind.Winning ? new Link(Winning, words.WinningPatterns) : new Link(Losing, words.LosingPatterns);

    private static IEnumerable<PlannedPage> Of(Catalogue catalogue, PatternKind kind, IReadOnlyList<Pattern> patterns, SitePath first)
    {
        var words = catalogue.Words;
        return Paging.Split([.. patterns.OrderBy(pattern => pattern.Grade)], first).Select(slice => new PlannedPage(slice.Path, () => new PatternListPage
        {
            Site = catalogue.Frame,
            Path = slice.Path,
            Title = words.NumberedTitle(Link(kind, words).Text, slice.Pager.Number, slice.Pager.Count),
            Description = kind == PatternKind.Winning ? words.WinningPatternsLead : words.LosingPatternsLead,
            Breadcrumbs = [catalogue.Home],
            Kind = kind,
            Groups = Groups(slice, catalogue),
            Pager = slice.Pager,
            NothingProven = patterns.Any(pattern => pattern.Grade == Grade.Proven) ? null : words.NothingProven(catalogue.Patterns.CasesUntilProof),
            Other = Link(kind == PatternKind.Winning ? PatternKind.Losing : PatternKind.Winning, words),
        }));
    }

    /// <summary>The patterns by grade; the first page also names the grades of the scale that nothing has.</summary>
    private static IReadOnlyList<PatternGroup> Groups(PageSlice<Pattern> slice, Catalogue catalogue) =>
    [
        .. Enum.GetValues<Grade>()
            .Select(grade => new PatternGroup(
                grade,
                [.. slice.Items.Where(pattern => pattern.Grade == grade).Select(pattern => PatternCards.Of(pattern, catalogue))]))
            .Where(group => group.Patterns.Count > 0 || (slice.Pager.Number == 1 && group.Grade == Grade.Proven)),
    ];
}
