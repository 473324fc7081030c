using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>Holes are invitations: links to the page for contributors that name the terms which a case is wanted for.</summary>
public static class Invitations
{
    /// <summary>Null when the library has no page for contributors.</summary>
    public static Link? For(Catalogue catalogue, params TermId[] terms) =>
        Navigation.Contributing(catalogue.Playbook) is { } page
            ? new Link(SitePath.FreePage(page.Id), catalogue.Words.AddSuchCase, null, Query(terms))
            : null;

    /// <summary>A parameter a facet, ids with commas between: <c>conditions=paper&amp;outcomes=more-visits</c>.</summary>
    private static string Query(TermId[] terms) =>
        string.Join('&', terms.GroupBy(term => term.Facet).OrderBy(group => group.Key)
            .Select(group => FormatWord.Of(group.Key) + "=" + string.Join(',', group.Select(term => term.Id))));
}
