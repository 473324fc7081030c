using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>The form in which a case is written.</summary>
public static class ContributePages
{
    /// <summary>Stands in the skeleton of a library that has no case yet.</summary>
    private static readonly PartialDate AnyDate = new(2024);

    public static PlannedPage Of(Catalogue catalogue) => new(DraftingLinks.Contribute, () =>
    {
        var words = catalogue.Words;
        return new ContributePage
        {
            Site = catalogue.Frame,
            Path = DraftingLinks.Contribute,
            Title = words.Contribute,
            Description = words.ContributeSays,
            Breadcrumbs = [catalogue.Home],
            Sections = FormSections.Of(catalogue),
            Place = HandInPlaces.Of(catalogue.Playbook.Site),
            Folder = HandInPlaces.Folder(catalogue.Playbook.Site),
            Guide = Navigation.Contributing(catalogue.Playbook) is { } page ? new Link(SitePath.FreePage(page.Id), page.Title) : null,
            Skeleton = CaseSkeleton.Of(catalogue.Taxonomy, catalogue.Frame.AsOf ?? AnyDate, words),
        };
    });
}
