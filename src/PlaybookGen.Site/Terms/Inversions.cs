using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Terms;

/// <summary>Plans that turned an obstacle round.</summary>
public static class Inversions
{
    private const int Shown = 20;

    public static IReadOnlyList<Inversion> Of(Term term, Catalogue catalogue) => term.Facet != Facet.Obstacles
        ? []
        : [.. catalogue.Inverting(term.Id).Take(Shown).Select(found => new Inversion(found.State, Acts.In(found.Case, found.Revision, catalogue)))];
}
