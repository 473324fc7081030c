using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.OpenQuestions;

/// <summary>Patterns that one more case would settle.</summary>
public static class OpenPatterns
{
    private const int Shown = 10;

    public static OpenGroup Unreported(Catalogue catalogue) =>
        Group(catalogue, catalogue.Words.OpenUnreported, catalogue.Words.OpenUnreportedSays, Grade.Adopted);

    public static OpenGroup OneCaseOnly(Catalogue catalogue) =>
        Group(catalogue, catalogue.Words.OpenOneCase, catalogue.Words.OpenOneCaseSays, Grade.SingleCase);

    private static OpenGroup Group(Catalogue catalogue, string title, string says, Grade grade)
    {
        var patterns = catalogue.Patterns.All.Where(pattern => pattern.Grade == grade).ToList();
        return new OpenGroup(
            title,
            says,
            [
                .. patterns.Take(Shown).Select(pattern => new OpenItem(
                    pattern.ToLift.In(catalogue.Words.Language), PatternCards.Link(pattern, catalogue), null, DraftingLinks.CaseLike(pattern, catalogue.Words))),
            ],
            patterns.Count,
            patterns.Count > Shown ? PatternListPages.Link(PatternKind.Winning, catalogue.Words) : null);
    }
}
