using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Which tactics the organisations of a library use against which obstacles. What belongs to a plan that ended in churn is no example to follow.</summary>
public sealed class TacticHabits
{
    /// <summary>A tactic belongs to an obstacle that is met so many times as often among its users as among all organisations.</summary>
    internal const double LeastLift = 2.5;

    internal const int Fewest = 3;

    /// <summary>Two organisations are enough when they are half of all that use the tactic.</summary>
    internal const int FewestByShare = 2;

    internal const double Share = 0.5;

    private readonly Dictionary<(string Tactic, string Obstacle), int> against;
    private readonly Dictionary<string, int> users;
    private readonly Dictionary<string, int> facing;
    private readonly int organisations;
    private readonly ILookup<string, string> obstacles;

    public TacticHabits(IReadOnlyList<DrillPhase> phases)
    {
        Aims =
        [
            .. from phase in phases
               from tactic in phase.Tactics
               from objective in phase.Objectives
               where tactic.For.Contains(objective.Id) && objective.Inverts is not null
               select new TacticAim(phase, tactic, objective),
        ];
        var uses = Aims.Where(IsAnExample).Select(aim => (aim.Tactic.Tactic, aim.Obstacle, aim.Phase.Case.Organisation)).Distinct().ToList();
        against = uses.CountBy(use => (use.Tactic, use.Obstacle)).ToDictionary();
        users = uses.Select(use => (use.Tactic, use.Organisation)).Distinct().CountBy(use => use.Tactic).ToDictionary();
        facing = uses.Select(use => (use.Obstacle, use.Organisation)).Distinct().CountBy(use => use.Obstacle).ToDictionary();
        organisations = uses.Select(use => use.Organisation).Distinct().Count();
        obstacles = Aims.Select(aim => (aim.Tactic.Tactic, aim.Obstacle)).Distinct().ToLookup(use => use.Tactic, use => use.Obstacle);
    }

    public IReadOnlyList<TacticAim> Aims { get; }

    /// <summary>How many organisations use the tactic against the obstacle.</summary>
    public int UsersOf(string tactic, string obstacle) => against.GetValueOrDefault((tactic, obstacle));

    /// <summary>Whether several organisations came to use the tactic against this obstacle, more than against others.</summary>
    public bool BelongTogether(string tactic, string obstacle)
    {
        var both = UsersOf(tactic, obstacle);
        return both >= FewestByShare
            && (both >= Fewest || both >= Share * users[tactic])
            && both * (double)organisations >= LeastLift * users[tactic] * facing[obstacle];
    }

    public bool BelongTogether(TacticAim aim) => IsAnExample(aim) && BelongTogether(aim.Tactic.Tactic, aim.Obstacle);

    /// <summary>
    /// Tactics of other organisations that belong to another obstacle, and by nobody against what is faced or anything near it; nor do they answer
    /// what appears in the same phase, where much helps that nobody happened to try. Each once a case, and none that the case used itself.
    /// </summary>
    public IEnumerable<TacticAim> Strangers(SuccessCase item, IReadOnlyList<string> faced, DrillMaterial material)
    {
        var own = item.History.SelectMany(state => state.Plan?.Tactics ?? []).Select(planned => planned.Tactic).ToHashSet(StringComparer.Ordinal);
        return Aims.Where(aim => BelongTogether(aim) && aim.Phase.Case.Organisation != item.Organisation
                && !own.Contains(aim.Tactic.Tactic)
                && !obstacles[aim.Tactic.Tactic].Any(met => faced.Any(obstacle => material.AreNear(obstacle, met)))
                && !faced.Any(obstacle => AreOfOnePhase(obstacle, aim.Obstacle, material)))
            .DistinctBy(aim => (aim.Tactic.Tactic, aim.Phase.Case.Id));
    }

    private static bool AreOfOnePhase(string obstacle, string other, DrillMaterial material) =>
        material.Taxonomy.Find(Facet.Obstacles, obstacle)?.Phase is { } phase && material.Taxonomy.Find(Facet.Obstacles, other)?.Phase == phase;

    private static bool IsAnExample(TacticAim aim) => aim.Tactic.WasCarriedOut && aim.Phase.State.Status != Status.Churned;
}
