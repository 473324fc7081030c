namespace PlaybookGen.Site.Learning.Made;

/// <summary>Which tactics the organisations of a library use against which obstacles.</summary>
public sealed class TacticHabits
{
    /// <summary>Of all organisations that use a tactic, how many use it against the obstacle that it belongs to.</summary>
    private const double Share = 0.6;

    private readonly Dictionary<(string Tactic, string Obstacle), int> against;
    private readonly Dictionary<string, int> users;
    private readonly ILookup<string, string> obstacles;

    public TacticHabits(IReadOnlyList<TacticAim> aims)
    {
        var uses = aims.Select(aim => (aim.Tactic.Tactic, Obstacle: aim.Objective.Inverts!, aim.Phase.Case.Organisation)).Distinct().ToList();
        against = uses.CountBy(use => (use.Tactic, use.Obstacle)).ToDictionary();
        users = uses.Select(use => (use.Tactic, use.Organisation)).Distinct().CountBy(use => use.Tactic).ToDictionary();
        obstacles = uses.Select(use => (use.Tactic, use.Obstacle)).Distinct().ToLookup(use => use.Tactic, use => use.Obstacle);
    }

    /// <summary>Whether the tactic is what organisations use against this obstacle, more than against anything else.</summary>
    /// <param name="fewest">How many organisations must do so.</param>
    public bool BelongTogether(TacticAim aim, int fewest)
    {
        var same = against[(aim.Tactic.Tactic, aim.Objective.Inverts!)];
        return same >= fewest && same >= Share * users[aim.Tactic.Tactic];
    }

    public IEnumerable<string> ObstaclesOf(string tactic) => obstacles[tactic];
}
