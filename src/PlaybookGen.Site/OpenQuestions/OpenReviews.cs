using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.OpenQuestions;

/// <summary>What the people of real cases wrote down as unfinished.</summary>
public static class OpenReviews
{
    private const int Shown = 24;

    /// <summary>The points to improve of their reviews, the newest case first.</summary>
    public static OpenGroup LeftOpen(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var left = catalogue.Cases
            .Where(item => catalogue.Playbook.Site.Mining.Count.Contains(item.Provenance))
            .SelectMany(item => (item.Review?.More ?? []).Select(more => new OpenItem(more, null, Acts.In(item), null)))
            .ToList();
        return new OpenGroup(catalogue.Words.OpenReviews, catalogue.Words.OpenReviewsSay, [.. left.Take(Shown)], left.Count, left.Count > Shown ? CaseListPages.Link(catalogue.Words) : null);
    }
}
