using PlaybookGen.Model;
using PlaybookGen.Site.Exchange;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Cases;

/// <summary>The pages of the cases.</summary>
public static class CasePages
{
    public static IEnumerable<PlannedPage> Of(Catalogue catalogue, LearningLibrary learning) =>
        catalogue.Cases.Select(item => new PlannedPage(SitePath.Case(item.Id), () => Page(item, catalogue, learning)));

    private static CasePage Page(SuccessCase item, Catalogue catalogue, LearningLibrary learning)
    {
        var words = catalogue.Words;
        var phases = CasePhases.Of(item, catalogue);
        return new CasePage
        {
            Site = catalogue.Frame,
            Path = SitePath.Case(item.Id),
            Title = item.Title,
            Description = item.Summary,
            Breadcrumbs = [new Link(SitePath.Home, words.Home), new Link(new SitePath("cases/"), words.CaseList)],
            SourcePath = item.SourcePath,
            Lesson = item.Summary,
            Status = item.Status,
            Provenance = item.Provenance,
            Facts = CaseFacts.Of(item, catalogue),
            Plan = item.Plan is { } plan ? Drawn(item, plan, phases.Count > 0 ? words.FinalSheet : words.FinalSheetOnly, catalogue) : null,
            WinCondition = new WinCondition(
                item.Outcome.Statement,
                item.Outcome.Words,
                item.Outcome.Depth,
                item.Outcome.State,
                [.. item.Outcome.Tags.Select(id => catalogue.Link(Facet.Outcomes, id))],
                item.Goal),
            Measures = MeasureViews.Of(item.Outcome, WorkBegan.In(item), words),
            Metric = item.Metric,
            Phases = phases,
            EarlierPhases = CasePhases.EarlierOf(item),
            Verdict = VerdictViews.Of(item.History[^1], words),
            Review = item.Review,
            Milestones = item.Plan?.Milestones ?? [],
            Stakeholders = item.Stakeholders,
            Terms = CaseFacts.Terms(item, words),
            Drivers = item.Drivers,
            Hypotheses = item.Hypotheses,
            Calendar = item.Calendar is { } calendar ? CalendarLayout.Draw(calendar, words) : null,
            Evidence = CaseEvidences.Of(item, catalogue),
            Drills = [.. catalogue.DrillsOf(item.Id).Select(drill => new Link(SitePath.Drill(drill.Id), drill.Title)).Concat(learning.Of(item))],
            Unknown = CaseUnknowns.Of(item, words),
            Downloads = CaseDownloads.Of(item, words),
            Sources = item.Sources,
            Body = item.Body,
        };
    }

    /// <summary>The last state of a plan, drawn and told.</summary>
    public static PlanView Drawn(SuccessCase item, Plan plan, string title, Catalogue catalogue) => new(
        SheetLayout.Draw(PlanSheets.Whole("sheet", title, item, plan, catalogue), catalogue.Words),
        PlanOutlines.Of(plan, item.Outcome, item.Goal, catalogue));
}
