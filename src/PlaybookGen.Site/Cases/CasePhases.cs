using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Site.Cases;

/// <summary>The 局面 of a case, one after another, each against the one before.</summary>
public static class CasePhases
{
    /// <summary>A page draws no more 局面 of a case than this, the newest; older ones it only names.</summary>
    public const int Most = 40;

    /// <summary>Those that are drawn; empty when the case tells only one state.</summary>
    public static IReadOnlyList<CasePhase> Of(SuccessCase item, Catalogue catalogue)
    {
        var history = item.History;
        return history.Count < 2 ? [] : [.. Enumerable.Range(0, history.Count).Skip(history.Count - Most).Select(i => Phase(item, history, i, catalogue))];
    }

    /// <summary>Those before the drawn ones.</summary>
    public static IReadOnlyList<EarlierPhase> EarlierOf(SuccessCase item) =>
    [
        .. item.Revisions.Take(item.Revisions.Count + 1 - Most).Select((revision, i) => new EarlierPhase(CasePage.PhaseAnchor(i), revision.Title, revision.Date, revision.Status)),
    ];

    /// <summary>What a 局面 is called: by its title, and the state that the case itself describes by that.</summary>
    public static string Title(SuccessCase item, int index, Words words) =>
        index < item.Revisions.Count ? item.Revisions[index].Title : words.FinalPhase;

    private static CasePhase Phase(SuccessCase item, IReadOnlyList<Revision> history, int index, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var revision = history[index];
        var isLast = index == history.Count - 1;
        var title = Title(item, index, words);
        var diff = index == 0 ? null : PlanDiff.Between(history[index - 1], revision);
        var changes = diff is null ? [] : ChangeViews.Of(diff, revision, catalogue);
        return new CasePhase
        {
            Anchor = CasePage.PhaseAnchor(index),
            Title = title,
            Date = revision.Date,
            Status = revision.Status,
            IsLast = isLast,
            Hypothesis = revision.Hypothesis,
            Outcome = revision.Outcome?.Statement,
            Obstacles = [.. revision.Obstacles.Select(id => catalogue.Link(Facet.Obstacles, id))],
            Plan = revision.Plan is { } plan
                ? new PlanView(
                    SheetLayout.Draw(PlanSheets.Phase("sheet-" + (index + 1), words.PhaseSheet(title), revision, diff, catalogue), words),
                    PlanOutlines.Of(plan, revision.Outcome, null, catalogue))
                : null,
            Changes = [.. changes.Take(ChangeViews.Most)],
            ChangesLeftOut = Math.Max(0, changes.Count - ChangeViews.Most),
            ChangeCounts = words.ChangeCounts(Count(PlanChange.Added), Count(PlanChange.Changed), Count(PlanChange.Dropped)),
            ChangeNote = index == 0 ? words.FirstPhase : diff is null ? words.CannotCompare : changes.Count == 0 ? words.NothingChanged : "",
            Measures = isLast ? [] : MeasureViews.Of(revision.Outcome, WorkBegan.In(revision), words),
            Learned = isLast ? null : revision.Learned,
            Direction = isLast ? null : revision.Direction,
            Verdict = VerdictViews.Of(revision, words),
        };

        int Count(PlanChange change) => changes.Count(one => one.Change == change);
    }
}
