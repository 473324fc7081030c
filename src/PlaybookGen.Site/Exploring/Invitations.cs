using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Site.Exploring;

/// <summary>Holes are invitations: links to the form that fill in the terms which a case is wanted for.</summary>
public static class Invitations
{
    public static Link For(Catalogue catalogue, params TermId[] terms) =>
        new(DraftingLinks.Contribute, catalogue.Words.AddSuchCase, null, terms.Length == 0 ? null : Query(terms));

    /// <summary>A parameter a facet, ids with commas between: <c>conditions=paper&amp;outcomes=more-visits</c>.</summary>
    private static string Query(TermId[] terms) =>
        string.Join('&', terms.GroupBy(term => term.Facet).OrderBy(group => group.Key)
            .Select(group => FormatWord.Of(group.Key) + "=" + string.Join(',', group.Select(term => term.Id))));
}
