using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>What became of a plan from one 局面 to the next.</summary>
/// <param name="Tactics">The tactics of the later plan in its order, then the dropped ones.</param>
/// <param name="Objectives">The objectives of the later plan in its order, then the dropped ones.</param>
/// <param name="Outcome">The win condition before, when it is another now; else null.</param>
public sealed record PlanDiff(IReadOnlyList<TacticDiff> Tactics, IReadOnlyList<ObjectiveDiff> Objectives, Outcome? Outcome)
{
    /// <summary>The difference of two 局面; null when one of them states no plan.</summary>
    public static PlanDiff? Between(Revision before, Revision now) =>
        before.Plan is null || now.Plan is null
            ? null
            : new PlanDiff(TacticDiffs.Between(before.Plan, now.Plan), ObjectiveDiffs.Between(before.Plan, now.Plan), OutcomeBefore(before, now));

    private static Outcome? OutcomeBefore(Revision before, Revision now) =>
        before.Outcome is { } was && now.Outcome is { } wanted && (was.Statement != wanted.Statement || was.Depth != wanted.Depth) ? was : null;
}
