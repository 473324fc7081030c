using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Home;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Terms;

/// <summary>The page of each term of the vocabulary.</summary>
public static class TermPages
{
    private const int CasesShown = 20;
    private const int PatternsShown = 20;

    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, Term term)
    {
        var id = new TermId(term.Facet, term.Id);
        var page = new PlannedPage(SitePath.Term(id), () => Page(catalogue, term, id));
        return catalogue.CasesOf(id).Skip(CasesShown).Any() ? CaseListPages.OfTerm(catalogue, id).Prepend(page) : [page];
    }

    private static TermPage Page(Catalogue catalogue, Term term, TermId id)
    {
        var words = catalogue.Words;
        var counts = LibraryCount.Of(catalogue.CasesOf(id));
        var cases = catalogue.CasesOf(id).Take(CasesShown + 1).ToList();
        var uses = TacticUses.Of(term, catalogue);
        return new TermPage
        {
            Site = catalogue.Frame,
            Path = SitePath.Term(id),
            Title = term.Label,
            Description = term.Description.PlainText.Length > 0
                ? term.Description.PlainText
                : words.Of(term.Facet) + words.Colon + term.Label + words.Comma + words.CountedIn(counts),
            Breadcrumbs = [catalogue.Home, catalogue.Link(term.Facet)],
            Term = term,
            Parent = term.Parent is { } parent ? catalogue.Link(term.Facet, parent) : null,
            Children = [.. catalogue.Taxonomy.Children(term.Facet, term.Id).Select(child => catalogue.Link(term.Facet, child.Id))],
            Facts = TermFacts.Of(term, words),
            Winning = Patterns(catalogue, id, PatternKind.Winning),
            Losing = Patterns(catalogue, id, PatternKind.Losing),
            Cases = [.. cases.Take(CasesShown).Select(item => CaseCards.Of(item, catalogue))],
            Counts = counts,
            Invitation = Invitations.For(catalogue, id),
            AllCases = cases.Count > CasesShown ? new Link(CaseListPages.ListOf(id), words.CasesOf(term.Label)) : null,
            Related = TermRelations.Of(term, id, catalogue),
            Questions = [.. catalogue.Playbook.Questions.Where(question => term.Facet == Facet.Obstacles && question.For == term.Id).Select(question => question.Ask)],
            Inversions = Inversions.Of(term, catalogue),
            Uses = [.. uses.Take(TacticUses.Shown)],
            MoreUses = Math.Max(0, uses.Count - TacticUses.Shown),
        };
    }

    private static IReadOnlyList<PatternCard> Patterns(Catalogue catalogue, TermId id, PatternKind kind) =>
    [
        .. catalogue.PatternsOf(id).Where(pattern => pattern.Kind == kind).Take(PatternsShown)
            .Select(pattern => PatternCards.Of(pattern, catalogue)),
    ];
}
