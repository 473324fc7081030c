using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>The latest day on which the work can have begun, as far as dates tell; a measure agreed after it was set afterwards.</summary>
public static class WorkBegan
{
    /// <summary>A whole case: its first 局面, first milestone, first tactic that was due, and at the latest its result.</summary>
    public static PartialDate? In(SuccessCase item) => First([item.Date, .. item.Revisions.SelectMany(Dates), .. Dates(item.Plan)]);

    public static PartialDate? In(Revision revision) => First(Dates(revision));

    public static bool IsAfter(PartialDate? agreed, PartialDate? began) => agreed?.Earliest > began?.Latest;

    private static IEnumerable<PartialDate?> Dates(Revision revision) => [revision.Date, .. Dates(revision.Plan)];

    private static IEnumerable<PartialDate?> Dates(Plan? plan) =>
        plan is null ? [] : plan.Milestones.Select(milestone => milestone.Date).Concat(plan.Tactics.Select(tactic => tactic.Due));

    private static PartialDate? First(IEnumerable<PartialDate?> dates) => dates.OfType<PartialDate>().Cast<PartialDate?>().Min();
}
