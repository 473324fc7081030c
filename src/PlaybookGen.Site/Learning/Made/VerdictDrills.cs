using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Not carried out, or a wrong hypothesis: what to do next, from the figures and from how far each tactic was carried out.</summary>
public static class VerdictDrills
{
    /// <summary>No more drills with the same answer, or the answer would be known without reading.</summary>
    internal const int MostOfAVerdict = 3;

    internal const double MostOfThePlan = 0.5;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var read = material.Phases.Where(IsTold)
            .Select(phase => (phase, verdict: VerdictRule.Of(phase.State).Verdict))
            .Where(pair => pair.verdict is not null)
            .Select(pair => (pair.phase, verdict: pair.verdict!.Value))
            .ToList();
        // Carried out and reached says all by itself.
        return read.Where(pair => pair.verdict != Verdict.WinningLine && !WasNearlyReached(pair.phase, pair.verdict))
            .GroupBy(pair => pair.verdict)
            .SelectMany(group => group.Take(MostOfAVerdict))
            .Select(pair => Of(pair.phase, pair.verdict, read, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, Verdict verdict, IReadOnlyList<(DrillPhase Phase, Verdict Verdict)> read, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"verdict/{phase.Case.Id}";
        var choices = new List<MadeChoice> { new(words.NextMove(verdict), true, words.VerdictRight(verdict), phase.Place) };
        foreach (var other in Enum.GetValues<Verdict>().Where(other => other != verdict))
        {
            var examples = read.Where(pair => pair.Verdict == other && pair.Phase.Case.Organisation != phase.Case.Organisation);
            if (Shuffle.By(examples, id, pair => pair.Phase.Case.Id).FirstOrDefault() is { Phase: { } example })
                choices.Add(new MadeChoice(words.NextMove(other), false, words.VerdictWrong(other), example.Place));
        }

        return choices.Count < 3 ? null : new MadeDrill
        {
            Id = phase.Index == phase.Case.Revisions.Count ? id : $"{id}/{phase.Index + 1}",
            Kind = MadeDrillKind.Verdict,
            Place = phase.Place,
            About = phase.State.Outcome!.Statement,
            Setting =
            [
                new Fact(words.WinConditionLine, phase.State.Outcome!.Statement),
                .. Numbers(phase).Select(measure => new Fact(measure.Metric, words.PlannedAndReached(measure))),
                .. phase.Tactics.Select(tactic => new Fact(words.PlannedTacticLine, words.ActWithExecution(tactic.Action!, tactic.Done!.Value, tactic.Quality))),
            ],
            Question = words.Question(DrillForm.Verdict),
            Choices = [.. choices.OrderBy(choice => choice.Text, StringComparer.Ordinal)],
            Hints = words.Hints(DrillForm.Verdict),
            Explanation = [words.VerdictExplains(VerdictRule.Of(phase.State))],
            FollowUp = words.VerdictFollowUp(verdict),
        };
    }

    private static IEnumerable<Measure> Numbers(DrillPhase phase) => (phase.State.Outcome?.Measures ?? []).Where(measure => measure is { Target: not null, Actual: not null });

    /// <summary>Nearly there, more of the same might do: then nobody could say that the hypothesis has to be redrawn.</summary>
    private static bool WasNearlyReached(DrillPhase phase, Verdict verdict) =>
        verdict == Verdict.RedrawHypothesis && Numbers(phase).Any(measure => measure.ShareOfPlan is null or > MostOfThePlan);

    /// <summary>All that the verdict rests on can be shown: the figures, and for every tactic how far it was carried out.</summary>
    public static bool IsTold(DrillPhase phase) =>
        Numbers(phase).Any() && phase.Tactics.Count > 0 && phase.Tactics.All(tactic => tactic is { Done: not null, Action: not null });
}
