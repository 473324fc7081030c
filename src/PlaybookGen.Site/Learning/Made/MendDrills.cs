using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Which of four sentences is a win condition. The others are a goal, something done and what a product offers, each of another case; afterwards one of
/// them is mended, and the win condition that its case really had can be looked up.
/// </summary>
public static class MendDrills
{
    /// <summary>A wrong choice that was seen twice is known.</summary>
    private const int MostUses = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var last = material.LastPhases.ToList();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return last.Where(phase => phase.State is { Status: not Status.Churned, Outcome: { State: null or OutcomeState.Agreed, Measures.Count: > 0 } outcome } && SentenceForm.IsState(outcome.Statement) && asked.Add(outcome.Statement))
            .Select(phase => Of(phase, last, used, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, IReadOnlyList<DrillPhase> last, Dictionary<string, int> used, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"mend/{phase.Case.Id}";
        var statement = phase.State.Outcome!.Statement;
        var others = last.Where(other => other.Case.Organisation != phase.Case.Organisation && other.State.Outcome is not null).ToList();
        var goals = from other in others
                    where other.Case.Goal is { } goal && SentenceForm.IsAim(goal)
                    select new MadeChoice(other.Case.Goal!, false, words.MendGoal(other.State.Outcome!.Statement), other.Place);
        var acts = from other in others
                   let act = other.Tactics.Select(tactic => tactic.Action).FirstOrDefault(action => action is not null && SentenceForm.IsDeed(action))
                   where act is not null
                   select new MadeChoice(act, false, words.MendAct(other.State.Outcome!.Statement), other.Place);
        var values = from other in others
                     where other.Case.Product?.Value is { } value && SentenceForm.IsThing(value)
                     select new MadeChoice(other.Case.Product!.Value!, false, words.MendValue(other.State.Outcome!.Statement), other.Place);
        var right = new MadeChoice(statement, true, words.MendRight, phase.Place);
        // A goal, a deed and a thing; where things are few, a second deed.
        var choices = new List<MadeChoice>();
        foreach (var candidates in new[] { goals, acts, values, acts })
        {
            if (choices.Count < Distractors.Wanted && Nearest(candidates.Where(choice => choices.TrueForAll(other => other.From.CaseId != choice.From.CaseId)), right, used, id) is { } near)
                choices.Add(near);
        }

        if (choices.Count == Distractors.Wanted)
            choices.ForEach(choice => used[choice.Text] = used.GetValueOrDefault(choice.Text) + 1);
        return choices.Count < Distractors.Wanted ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Mend,
            Place = phase.Place,
            About = words.MendAbout(phase.Case.Industries.Select(industry => material.Label(Facet.Industries, industry)), phase.Case.Date),
            Question = words.MendQuestion,
            Choices = [.. Shuffle.By(choices.Append(right), id + "/order", choice => choice.Text)],
            Hints = [words.MendHintBoth, words.MendHintOthers],
            Explanation = [words.MendExplains],
            FollowUp = words.MendFollowUp,
        };
    }

    private static MadeChoice? Nearest(IEnumerable<MadeChoice> candidates, MadeChoice right, Dictionary<string, int> used, string seed) =>
        Shuffle.By(
                candidates.Where(choice => ChoiceText.HasFormOf(choice.Text, right.Text) && !Distractors.AreAlike(choice.Text, right.Text) && used.GetValueOrDefault(choice.Text) < MostUses),
                seed,
                choice => choice.From.CaseId)
            .OrderBy(choice => used.GetValueOrDefault(choice.Text))
            .ThenBy(choice => Math.Abs(choice.Text.Length - right.Text.Length) / 8)
            .FirstOrDefault();
}
