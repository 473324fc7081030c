using PlaybookGen.Model;

namespace PlaybookGen.Site.Home;

/// <summary>What the library does not know yet: holes are invitations.</summary>
public static class Unknowns
{
    public static IReadOnlyList<Unknown> Of(Catalogue catalogue)
    {
        var words = catalogue.Words;
        var unknowns = new List<Unknown>();
        var patterns = catalogue.Patterns;
        if (!patterns.All.Any(pattern => pattern.Grade == Grade.Proven))
            unknowns.Add(new Unknown(words.NothingProven(patterns.CasesUntilProof), new Link(new SitePath("patterns/"), words.WinningPatterns)));
        if (patterns.All.Count(pattern => pattern.Grade == Grade.Adopted) is > 0 and var adopted)
            unknowns.Add(new Unknown(words.AdoptedOnly(adopted), new Link(new SitePath("patterns/"), words.WinningPatterns)));
        var counts = LibraryCount.Of(catalogue.Cases);
        if (counts.WithResult < counts.Cases)
            unknowns.Add(new Unknown(words.CasesWithoutNumbers(counts.Cases - counts.WithResult, counts.Cases), new Link(new SitePath("cases/"), words.CaseList)));
        foreach (var facet in new[] { Facet.Tactics, Facet.Obstacles, Facet.Outcomes })
        {
            if (catalogue.Taxonomy[facet].Count(term => !catalogue.CasesOf(new TermId(facet, term.Id)).Any()) is > 0 and var empty)
                unknowns.Add(new Unknown(words.TermsWithoutCase(facet, empty), new Link(SitePath.Facet(facet), words.Of(facet))));
        }

        return unknowns;
    }
}
