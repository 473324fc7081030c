using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>One tactic for one objective that turns an obstacle round.</summary>
public sealed record TacticAim(DrillPhase Phase, PlannedTactic Tactic, Objective Objective)
{
    public string Obstacle => Objective.Inverts!;
}
