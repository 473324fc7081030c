using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Predict the next 局面: what was added after this had been learned. Wrong choices are tactics that other cases used, and not for the same obstacle.</summary>
public static class PredictDrills
{
    /// <summary>With more than this many tactics added at once nobody can say which one answers what was learned.</summary>
    private const int MostAdded = 2;

    private const double MostOverlap = 0.34;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var uses = material.Phases.SelectMany(phase => phase.Tactics.Select(tactic => (phase, tactic))).ToList();
        return material.Phases.Zip(material.Phases.Skip(1))
            .Where(pair => pair.First.Case == pair.Second.Case)
            .Select(pair => Of(pair.First, pair.Second, uses, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(
        DrillPhase before, DrillPhase after, IReadOnlyList<(DrillPhase Phase, PlannedTactic Tactic)> uses, DrillMaterial material)
    {
        var words = material.Words;
        if (before.State is not { Learned: { } learned, Status: Status.Churned or Status.Partial } || before.Tactics.Count == 0)
            return null;
        var earlier = before.Case.History.Take(after.Index).SelectMany(state => state.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic).ToHashSet();
        var added = after.Tactics.Where(tactic => !earlier.Contains(tactic.Tactic)).ToList();
        if (added.Count is 0 or > MostAdded || Answering(added, before, after) is not ({ } tactic, { } objective))
            return null;
        var setting = Setting(before, learned, material.Label(Facet.Obstacles, objective.Inverts!), words);
        var label = material.Label(Facet.Tactics, tactic.Tactic);
        if (ChoiceText.Overlap(label, string.Concat(setting.Select(line => line.Value))) > MostOverlap)
            return null;
        var id = $"predict/{before.Case.Id}/{before.Index + 1}";
        var right = new MadeChoice(label, true, words.PredictRight(objective.State), after.Place);
        var here = before.Case.History.SelectMany(state => state.Plan?.Tactics ?? []).Select(planned => planned.Tactic).ToHashSet();
        var sameUse = uses.Where(use => use.Phase.Objectives.Any(other => use.Tactic.For.Contains(other.Id) && other.Inverts is { } also && material.AreNear(also, objective.Inverts!)))
            .Select(use => use.Tactic.Tactic).ToHashSet();
        var term = material.Taxonomy.Find(Facet.Tactics, tactic.Tactic);
        var others = from use in uses
                     where use.Phase.Case.Organisation != before.Case.Organisation
                         && !here.Contains(use.Tactic.Tactic) && !sameUse.Contains(use.Tactic.Tactic)
                     let other = material.Taxonomy.Find(Facet.Tactics, use.Tactic.Tactic)
                     where other?.Parent is null || other.Parent != term?.Parent
                     let aim = use.Phase.Objectives.FirstOrDefault(one => use.Tactic.For.Contains(one.Id))?.State
                     where aim is not null
                     select new MadeChoice(material.Label(Facet.Tactics, use.Tactic.Tactic), false, words.PredictWrong(aim), use.Phase.Place);
        return Distractors.Around(right, others.DistinctBy(choice => choice.Text), id) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Predict,
            Place = after.Place,
            About = before.State.Title,
            Setting = setting,
            Question = words.PredictNext,
            Choices = choices,
            Hints = [words.PredictHintLearned, words.PredictHintRest],
            Explanation = [words.PredictExplains(label, tactic.Action ?? label, objective.State), .. Result(after, words)],
            FollowUp = words.PredictFollowUp,
        };
    }

    /// <summary>The tactic that was added for an obstacle met here, and the state that it was to bring about; an obstacle that nothing answered before comes first.</summary>
    private static (PlannedTactic? Tactic, Objective? Objective) Answering(IReadOnlyList<PlannedTactic> added, DrillPhase before, DrillPhase after) =>
        (from tactic in added
         from objective in after.Objectives
         where tactic.For.Contains(objective.Id) && objective.Inverts is { } obstacle
             && (before.State.Obstacles.Contains(obstacle) || after.State.Obstacles.Contains(obstacle))
         orderby before.Objectives.Any(earlier => earlier.Inverts == objective.Inverts), !before.State.Obstacles.Contains(objective.Inverts!)
         select ((PlannedTactic?)tactic, (Objective?)objective)).FirstOrDefault();

    private static List<Fact> Setting(DrillPhase before, string learned, string trouble, Words words)
    {
        var lines = new List<Fact>();
        if (before.Case.Product?.Kind is { } kind)
            lines.Add(new Fact(words.ProductKindLine, words.Of(kind)));
        if ((before.State.Outcome ?? before.Case.Outcome).Statement is { } wanted)
            lines.Add(new Fact(words.WinConditionLine, wanted));
        if (before.State.Hypothesis is { } hypothesis)
            lines.Add(new Fact(words.BelievedLine, hypothesis));
        lines.AddRange(before.Tactics.Where(tactic => tactic.Action is not null).Select(tactic => new Fact(words.DidLine, tactic.Action!)));
        lines.Add(new Fact(words.LearnedLine, learned));
        lines.Add(new Fact(words.TroubleLine, trouble));
        return lines;
    }

    private static IEnumerable<string> Result(DrillPhase after, Words words)
    {
        if (after.State.Status is { } status)
            yield return words.PredictResult(words.OfStep(status));
    }
}
