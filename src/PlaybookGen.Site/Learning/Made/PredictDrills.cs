using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Predict the next 局面: what was added after this had been learned. Wrong choices are tactics that other cases used, and not for the same obstacle.</summary>
public static class PredictDrills
{
    /// <summary>With more than this many tactics added at once nobody can say which one answers what was learned.</summary>
    internal const int MostAdded = 2;

    internal const double MostOverlap = 0.34;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var plans = material.Phases.SelectMany(phase => phase.Tactics.Select(tactic => (phase, tactic))).ToList();
        var uses = new ChoiceUses(int.MaxValue);
        return material.Phases.Zip(material.Phases.Skip(1))
            .Where(pair => pair.First.Case == pair.Second.Case)
            .Select(pair => Of(pair.First, pair.Second, plans, uses, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(
        DrillPhase before, DrillPhase after, IReadOnlyList<(DrillPhase Phase, PlannedTactic Tactic)> plans, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        if (before.State is not { Learned: { } learned, Status: null or Status.Churned or Status.Partial })
            return null;
        var earlier = before.Case.History.Take(after.Index).SelectMany(state => state.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic).ToHashSet();
        var added = after.Tactics.Where(tactic => !earlier.Contains(tactic.Tactic)).ToList();
        if (added.Count == 0 || Answering(added, before, after, material.Habits) is not ({ } tactic, { } objective))
            return null;
        var label = material.Label(Facet.Tactics, tactic.Tactic);
        var setting = Setting(before, learned, words);
        var trouble = material.Label(Facet.Obstacles, objective.Inverts!);
        if (added.Count > MostAdded)
            setting.Add(new Fact(words.NextObjectiveLine, words.InsteadOf(objective.State, trouble)));
        else if (!ChoiceText.ShareASense(trouble, label))
            setting.Add(new Fact(words.TroubleLine, trouble));
        if (ChoiceText.IsJapanese(label) != ChoiceText.IsJapanese(objective.State) || ChoiceText.ShareAWord(label, setting[^1].Value) || ChoiceText.Overlap(label, string.Concat(setting.Select(line => line.Value))) > MostOverlap)
            return null;
        var id = $"predict/{before.Case.Id}/{before.Index + 1}";
        var form = added.Count > MostAdded ? DrillForm.PredictFor : DrillForm.PredictNext;
        var right = new MadeChoice(label, true, words.PredictRight(objective.State), after.Place);
        var others = Others(before.Case, objective, tactic, plans, material)
            .Select(use => new MadeChoice(material.Label(Facet.Tactics, use.Tactic.Tactic), false, words.PredictWrong(use.Aim), use.Phase.Place));
        return Distractors.Around(right, others.DistinctBy(choice => choice.Text), id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Predict,
            Place = after.Place,
            About = before.State.Title,
            Setting = setting,
            Question = words.Question(form),
            Choices = choices,
            Hints = words.Hints(form),
            Explanation = [words.PredictExplains(label, tactic.Action ?? label, objective.State), .. Result(after, words)],
            FollowUp = words.PredictFollowUp,
        };
    }

    /// <summary>What others do, and neither this case nor anyone against the same obstacle or one near it.</summary>
    private static IEnumerable<(DrillPhase Phase, PlannedTactic Tactic, string Aim)> Others(
        SuccessCase item, Objective objective, PlannedTactic right, IReadOnlyList<(DrillPhase Phase, PlannedTactic Tactic)> plans, DrillMaterial material)
    {
        var here = item.History.SelectMany(state => state.Plan?.Tactics ?? []).Select(planned => planned.Tactic).ToHashSet();
        var sameUse = material.Habits.Aims.Where(aim => material.AreNear(aim.Obstacle, objective.Inverts!)).Select(aim => aim.Tactic.Tactic).ToHashSet();
        var parent = material.Taxonomy.Find(Facet.Tactics, right.Tactic)?.Parent;
        return from use in plans
               where use.Phase.Case.Organisation != item.Organisation && !here.Contains(use.Tactic.Tactic) && !sameUse.Contains(use.Tactic.Tactic)
               let other = material.Taxonomy.Find(Facet.Tactics, use.Tactic.Tactic)
               where other?.Parent is null || other.Parent != parent
               let aim = use.Phase.Objectives.FirstOrDefault(one => use.Tactic.For.Contains(one.Id))?.State
               where aim is not null
               select (use.Phase, use.Tactic, aim);
    }

    /// <summary>
    /// The tactic that was added for an obstacle met here, and the state that it was to bring about; an obstacle that nothing answered before comes first.
    /// Where more was added than can be told apart, the one that other organisations use against the same.
    /// </summary>
    private static (PlannedTactic? Tactic, Objective? Objective) Answering(List<PlannedTactic> added, DrillPhase before, DrillPhase after, TacticHabits habits)
    {
        var answers = from tactic in added
                      from objective in after.Objectives
                      where tactic.For.Contains(objective.Id) && objective.Inverts is not null
                      select (Tactic: tactic, Objective: objective);
        var ranked = added.Count > MostAdded
            ? answers.Where(pair => habits.BelongTogether(pair.Tactic.Tactic, pair.Objective.Inverts!))
                .OrderByDescending(pair => habits.UsersOf(pair.Tactic.Tactic, pair.Objective.Inverts!))
            : answers.Where(pair => before.State.Obstacles.Contains(pair.Objective.Inverts!) || after.State.Obstacles.Contains(pair.Objective.Inverts!))
                .OrderBy(pair => before.Objectives.Any(earlier => earlier.Inverts == pair.Objective.Inverts))
                .ThenBy(pair => !before.State.Obstacles.Contains(pair.Objective.Inverts!));
        return ranked.Select(pair => ((PlannedTactic?)pair.Tactic, (Objective?)pair.Objective)).FirstOrDefault();
    }

    private static List<Fact> Setting(DrillPhase before, string learned, Words words)
    {
        var lines = new List<Fact>();
        if (before.Case.Product?.Kind is { } kind)
            lines.Add(new Fact(words.ProductKindLine, words.Of(kind)));
        if ((before.State.Outcome ?? before.Case.Outcome).Statement is { } wanted)
            lines.Add(new Fact(words.WinConditionLine, wanted));
        if (before.State.Hypothesis is { } hypothesis)
            lines.Add(new Fact(words.BelievedLine, hypothesis));
        var done = before.Tactics.Select(tactic => tactic.Action).OfType<string>().ToList();
        // A 局面 without a plan says by its title what was done.
        lines.AddRange((done.Count > 0 ? done : [before.State.Title]).Select(act => new Fact(words.DidLine, act)));
        lines.Add(new Fact(words.LearnedLine, learned));
        return lines;
    }

    private static IEnumerable<string> Result(DrillPhase after, Words words)
    {
        if (after.State.Status is { } status)
            yield return words.PredictResult(words.OfStep(status));
    }
}
