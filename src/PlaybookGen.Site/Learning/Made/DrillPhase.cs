using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>One 局面 of a case.</summary>
/// <param name="Index">Index into <see cref="SuccessCase.History"/>.</param>
public sealed record DrillPhase(SuccessCase Case, int Index, Revision State)
{
    public DrillPlace Place => new(Case.Id, Index);

    public IReadOnlyList<PlannedTactic> Tactics => State.Plan?.Tactics ?? [];

    public IReadOnlyList<Objective> Objectives => State.Plan?.Objectives ?? [];
}
