using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Fill in the missing one of goal, pair support and opportunity. Wrong choices are what other cases did for another principle, or for none.</summary>
public static class GpoDrills
{
    internal const int Fewest = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var uses = new ChoiceUses(int.MaxValue);
        return material.LastPhases.Select(phase => Of(phase, uses, material)).OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var acts = phase.Tactics.Where(tactic => tactic.Action is not null && tactic.WasCarriedOut && PrincipleOf(tactic, material) is not null)
            .DistinctBy(tactic => PrincipleOf(tactic, material)).ToList();
        if (acts.Count < Fewest)
            return null;
        var id = $"gpo/{phase.Case.Id}";
        // Opportunity is what is missing most often; so it is asked where it is known.
        var asked = acts.OrderByDescending(tactic => PrincipleOf(tactic, material) == Principle.Opportunity)
            .ThenBy(tactic => Shuffle.Hash(id + tactic.Tactic)).First();
        var principle = PrincipleOf(asked, material)!.Value;
        var form = principle switch { Principle.Goal => DrillForm.GpoGoal, Principle.Pair => DrillForm.GpoPair, _ => DrillForm.GpoOpportunity };
        var right = new MadeChoice(asked.Action!, true, words.GpoRight(principle), phase.Place);
        var others = from place in material.Phases
                     where place.Case.Organisation != phase.Case.Organisation
                     from tactic in place.Tactics
                     where tactic.Action is not null && tactic.WasCarriedOut && PrincipleOf(tactic, material) != principle
                     let other = PrincipleOf(tactic, material)
                     select (IsPrincipled: other is not null, Choice: new MadeChoice(
                         tactic.Action!,
                         false,
                         other is { } known ? words.GpoWrong(known) : words.GpoNone(material.Label(Facet.Tactics, tactic.Tactic)),
                         place.Place));
        var principled = others.Where(choice => choice.IsPrincipled).Select(choice => choice.Choice);
        return (Distractors.Around(right, principled, id, uses) ?? Distractors.Around(right, others.Select(choice => choice.Choice), id, uses)) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Gpo,
            Place = phase.Place,
            About = phase.Case.Product?.Value ?? phase.State.Outcome!.Statement,
            Setting =
            [
                new Fact(words.WinConditionLine, phase.State.Outcome!.Statement),
                .. acts.Where(tactic => tactic != asked).OrderBy(tactic => PrincipleOf(tactic, material))
                    .Select(tactic => new Fact(words.Of(PrincipleOf(tactic, material)!.Value), tactic.Action!)),
                new Fact(words.Of(principle), words.Blank),
            ],
            Question = words.Question(form),
            Choices = choices,
            Hints = words.Hints(form),
            Explanation = [words.GpoExplains(principle, material.Label(Facet.Tactics, asked.Tactic))],
            FollowUp = words.GpoFollowUp(principle),
        };
    }

    private static Principle? PrincipleOf(PlannedTactic tactic, DrillMaterial material) =>
        material.Taxonomy.Find(Facet.Tactics, tactic.Tactic)?.Principle;
}
