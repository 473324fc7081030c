using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Exchange;

/// <summary>A case as sheets of the プ譜 editor: for each 局面 the plan, then its review.</summary>
public static class PufuExport
{
    public static IReadOnlyList<PufuSheet> Sheets(SuccessCase item) =>
        [.. item.History.SelectMany(state => SheetsOf(item, state))];

    /// <summary>What the case says and a sheet can't hold, by the keys of the content format, in order.</summary>
    public static IReadOnlyList<string> LeftOut(SuccessCase item)
    {
        var states = item.History;
        var tactics = states.SelectMany(state => state.Plan?.Tactics ?? []).ToList();
        var kept = new List<(string Key, bool IsThere)>
        {
            ("title, summary, date, industry", true),
            ("outcome.tags", item.Outcome.Tags.Count > 0),
            ("outcome.measures", states.Any(state => state.Outcome?.Measures.Count > 0)),
            ("tactic", tactics.Count > 0),
            ("by, dose, owner, due", tactics.Any(tactic => tactic.By is not null || tactic.Dose is not null || tactic.Owner is not null || tactic.Due is not null)),
            ("done, quality", tactics.Any(tactic => tactic.Done is not null || tactic.Quality is not null)),
            ("milestones", states.Any(state => state.Plan?.Milestones.Count > 0)),
            ("conditions, obstacles", item.Conditions.Count + item.Obstacles.Count > 0),
            ("metric", item.Metric is not null),
            ("stakeholders", item.Stakeholders.Count > 0),
            ("renewal, cost, roi", item.Renewal is not null || item.Cost is not null || item.Roi is not null),
            ("drivers, hypotheses, calendar", item.Drivers is not null || item.Hypotheses.Count > 0 || item.Calendar is not null),
            ("review", item.Review is not null),
            ("sources", item.Sources.Count > 0),
        };
        return [.. kept.Where(pair => pair.IsThere).Select(pair => pair.Key)];
    }

    private static IEnumerable<PufuSheet> SheetsOf(SuccessCase item, Revision state)
    {
        var plan = Sheet(item, state, isReview: false);
        yield return plan;
        var review = Sheet(item, state, isReview: true);
        if (item.Revisions.Count > 0 || HasComment(review))
            yield return review;
    }

    private static PufuSheet Sheet(SuccessCase item, Revision state, bool isReview)
    {
        var plan = state.Plan ?? new Plan();
        var resources = plan.Resources;
        return new PufuSheet
        {
            GainingGoal = new PufuText(item.Goal ?? ""),
            WinCondition = new PufuText(state.Outcome?.Statement ?? "", isReview ? Colour(state.Status) : "blue", isReview ? state.Learned ?? "" : ""),
            Purposes =
            [
                .. plan.Objectives.Select(objective => Purpose(objective.State, plan.Tactics.Where(tactic => tactic.For.Contains(objective.Id)), isReview)),
                .. plan.Tactics.Any(tactic => tactic.For.Count == 0)
                    ? new[] { Purpose("", plan.Tactics.Where(tactic => tactic.For.Count == 0), isReview) }
                    : [],
            ],
            Elements =
            [
                .. new[]
                {
                    resources.People, resources.Budget, resources.Time, resources.Quality,
                    resources.Business, resources.Environment, resources.Rivals, resources.Adversity,
                }.Select(text => new PufuText(text ?? "")),
            ],
        };
    }

    private static PufuPurpose Purpose(string state, IEnumerable<PlannedTactic> tactics, bool isReview) => new(
        new PufuText(state),
        [.. tactics.Select(tactic => new PufuMeasure(isReview ? Reviewed(tactic) : new PufuText(tactic.Action ?? tactic.Tactic), FormatWord.Of(tactic.Colour), isReview && tactic.Done is { } done ? Math.Round(done * 100) : null))]);

    private static PufuText Reviewed(PlannedTactic tactic) => tactic.Done is { } done
        ? new PufuText(tactic.Action ?? tactic.Tactic, tactic.WasCarriedOut ? "green" : "red", done.ToString("施策実行度 0%", CultureInfo.InvariantCulture))
        : new PufuText(tactic.Action ?? tactic.Tactic);

    private static string Colour(Status? status) => status switch
    {
        Status.Success => "green",
        Status.Churned => "red",
        _ => "blue",
    };

    private static bool HasComment(PufuSheet sheet) =>
        sheet.WinCondition.Comment.Length > 0 || sheet.Purposes.Any(purpose => purpose.Measures.Any(measure => measure.Text.Comment.Length > 0));
}
