using PlaybookGen.Model;

namespace PlaybookGen.Site.Cards;

/// <summary>Tactics as plans did them, and the places where they did.</summary>
public static class Acts
{
    public static Act Of(PlannedTactic planned, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var facts = new List<string>();
        if (planned.By is { } actor)
            facts.Add(words.DoneBy(actor));
        if (planned.Done is { } done)
            facts.Add(words.CarriedOut(done));
        return new Act(
            catalogue.Link(Facet.Tactics, planned.Tactic),
            planned.Action,
            planned.Dose is null ? "" : words.Of(planned.Dose),
            facts);
    }

    /// <summary>A link to one 局面 of a case.</summary>
    /// <param name="revision">Index into <see cref="SuccessCase.History"/>.</param>
    public static CaseLink In(SuccessCase item, int revision, Catalogue catalogue)
    {
        var last = item.Revisions.Count;
        var title = last == 0 ? null : revision == last ? catalogue.Words.LastRevision : item.Revisions[revision].Title;
        return new CaseLink(
            new Link(SitePath.Case(item.Id), item.Title, CasePage.PhaseAnchor(revision)),
            title,
            item.Provenance,
            revision == last ? item.Date : item.Revisions[revision].Date);
    }

    /// <summary>A link to a case as a whole.</summary>
    public static CaseLink In(SuccessCase item) => new(Catalogue.Link(item), null, item.Provenance, item.Date);
}
