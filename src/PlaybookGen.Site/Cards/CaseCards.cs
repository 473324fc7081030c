using PlaybookGen.Model;

namespace PlaybookGen.Site.Cards;

/// <summary>Cases as they stand in lists.</summary>
public static class CaseCards
{
    public static CaseCard Of(SuccessCase item, Catalogue catalogue) => new()
    {
        To = Catalogue.Link(item),
        Summary = item.Summary,
        Status = item.Status,
        Provenance = item.Provenance,
        Date = item.Date,
        Industries = [.. item.Industries.Select(id => catalogue.Link(Facet.Industries, id))],
        Outcomes = [.. item.Outcome.Tags.Select(id => catalogue.Link(Facet.Outcomes, id))],
        Revisions = item.Revisions.Count + 1,
    };
}
