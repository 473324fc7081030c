using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Which of four sentences is a win condition. The others are a goal, something done and what a product offers, each of another case; afterwards one of
/// them is mended, and the win condition that its case really had can be looked up.
/// </summary>
public static class MendDrills
{
    /// <summary>A wrong choice that was seen twice is known.</summary>
    internal const int MostUses = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var last = material.LastPhases.ToList();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var uses = new ChoiceUses(MostUses);
        return last.Where(phase => phase.State is { Status: not Status.Churned, Outcome: { State: null or OutcomeState.Agreed, Measures.Count: > 0 } outcome } && SentenceForm.IsState(outcome.Statement) && asked.Add(outcome.Statement))
            .Select(phase => Of(phase, last, uses, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, IReadOnlyList<DrillPhase> last, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"mend/{phase.Case.Id}";
        var others = last.Where(other => other.Case.Organisation != phase.Case.Organisation && other.State.Outcome is not null).ToList();
        var goals = from other in others
                    where other.Case.Goal is { } goal && SentenceForm.IsAim(goal)
                    select new MadeChoice(other.Case.Goal!, false, words.MendGoal(other.State.Outcome!.Statement), other.Place);
        var acts = from other in others
                   from act in other.Tactics.Select(tactic => tactic.Action).Where(action => action is not null && SentenceForm.IsDeed(action)).Take(1)
                   select new MadeChoice(act!, false, words.MendAct(other.State.Outcome!.Statement), other.Place);
        var values = from other in others
                     where other.Case.Product?.Value is { } value && SentenceForm.IsThing(value)
                     select new MadeChoice(other.Case.Product!.Value!, false, words.MendValue(other.State.Outcome!.Statement), other.Place);
        var right = new MadeChoice(phase.State.Outcome!.Statement, true, words.MendRight, phase.Place);
        // A goal, a deed and a thing; where things are few, a second deed.
        var chosen = new List<MadeChoice>();
        foreach (var candidates in new[] { goals, acts, values, acts })
        {
            if (chosen.Count < Distractors.Wanted && Distractors.Nearest(right, candidates, 1, id, uses, chosen) is [var near])
                chosen.Add(near);
        }

        return chosen.Count < Distractors.Wanted ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Mend,
            Place = phase.Place,
            About = words.MendAbout(phase.Case.Industries.Select(industry => material.Label(Facet.Industries, industry)), phase.Case.Date),
            Question = words.Question(DrillForm.Mend),
            Choices = Distractors.Mixed(right, chosen, id, uses),
            Hints = words.Hints(DrillForm.Mend),
            Explanation = [words.MendExplains],
            FollowUp = words.MendFollowUp,
        };
    }
}
