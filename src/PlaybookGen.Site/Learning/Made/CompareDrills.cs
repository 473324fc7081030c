using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Compare two cases: the same was done for the same, and one failed. The right condition is the one that all failures have and no success has; every
/// wrong one is refuted by a real case.
/// </summary>
public static class CompareDrills
{
    internal const int FewestSuccesses = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var ended = PlayedPhases.Of(material.Playbook with { Cases = material.Cases })
            .Where(phase => phase.Result is ResultLevel.Reached or ResultLevel.NotReached && !phase.WasHardlyCarriedOut)
            .ToList();
        var groups = from phase in ended
                     from tactic in phase.Done
                     from tag in phase.State.Outcome?.Tags ?? []
                     group phase by (Tactic: tactic.Id, Tag: tag);
        var uses = new ChoiceUses(int.MaxValue);
        return groups.OrderBy(group => group.Key.Tactic, StringComparer.Ordinal).ThenBy(group => group.Key.Tag, StringComparer.Ordinal)
            .SelectMany(group => Of(group.Key.Tactic, [.. group], uses, material)).DistinctBy(drill => drill.Id);
    }

    private static IEnumerable<MadeDrill> Of(string tactic, IReadOnlyList<PlayedPhase> phases, ChoiceUses uses, DrillMaterial material)
    {
        var worked = phases.Where(phase => phase.Result == ResultLevel.Reached).ToList();
        var failed = phases.Where(phase => phase.Result == ResultLevel.NotReached).ToList();
        if (worked.DistinctBy(phase => phase.Organisation).Count() < FewestSuccesses || failed.Count == 0)
            return [];
        return failed.SelectMany(phase => Traits(phase)
            .Where(trait => failed.TrueForAll(other => Traits(other).Contains(trait)) && !worked.Exists(other => Traits(other).Contains(trait)))
            .Select(trait => Of(tactic, trait, phase, worked, uses, material))
            .OfType<MadeDrill>());
    }

    private static MadeDrill? Of(string tactic, TermId deciding, PlayedPhase failed, IReadOnlyList<PlayedPhase> worked, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"compare/{failed.Case.Id}";
        var good = worked.Where(phase => phase.Organisation != failed.Organisation)
            .OrderByDescending(phase => Traits(phase).Intersect(Traits(failed)).Count())
            .ThenBy(phase => phase.Case.Id, StringComparer.Ordinal)
            .First();
        var told = string.Concat(Told(failed).Concat(Told(good)));
        var term = material.Taxonomy.Find(deciding.Facet, deciding.Id)!;
        if (ChoiceText.Holds(told, term.Label) || !HasClue(term, told))
            return null;
        var right = new MadeChoice(term.Label, true, words.CompareRight, new DrillPlace(failed.Case.Id, failed.Revision));
        var others = Refuted(deciding, worked.Where(phase => phase.Organisation != failed.Organisation))
            .Select(pair => new MadeChoice(
                material.Label(pair.Trait.Facet, pair.Trait.Id), false, words.CompareWrong, new DrillPlace(pair.Phase.Case.Id, pair.Phase.Revision)));
        return Distractors.Around(right, others, id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Compare,
            Place = new DrillPlace(failed.Case.Id, failed.Revision),
            About = material.Label(Facet.Tactics, tactic),
            Setting =
            [
                new Fact(words.SameTacticLine, material.Label(Facet.Tactics, tactic)),
                new Fact(words.WorkedLine, string.Join(" ", Told(good))),
                new Fact(words.FailedLine, string.Join(" ", Told(failed))),
            ],
            Question = words.Question(DrillForm.Compare),
            Choices = choices,
            Hints = words.Hints(DrillForm.Compare),
            Explanation = [words.CompareExplains(term.Label, worked.DistinctBy(phase => phase.Organisation).Count())],
            FollowUp = words.CompareFollowUp,
        };
    }

    /// <summary>Conditions of successes, the rarest first, each with a case of its own as far as there is one.</summary>
    private static IEnumerable<(TermId Trait, PlayedPhase Phase)> Refuted(TermId deciding, IEnumerable<PlayedPhase> worked)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var byTrait = worked.SelectMany(phase => Traits(phase).Where(trait => trait != deciding).Select(trait => (trait, phase)))
            .GroupBy(pair => pair.trait, pair => pair.phase)
            .OrderBy(group => group.Count()).ThenBy(group => group.Key);
        foreach (var group in byTrait)
        {
            if (group.FirstOrDefault(phase => !used.Contains(phase.Case.Id)) is not { } phase)
                continue;
            used.Add(phase.Case.Id);
            yield return (group.Key, phase);
        }
    }

    private static IReadOnlyList<TermId> Traits(PlayedPhase phase) => [.. phase.Traits.Where(trait => trait.Facet == Facet.Conditions)];

    private static IEnumerable<string> Told(PlayedPhase phase)
    {
        yield return phase.Case.Summary;
        var resources = phase.State.Plan?.Resources ?? Resources.None;
        foreach (var line in new[] { resources.People, resources.Environment }.OfType<string>())
            yield return line;
    }

    /// <summary>What is told must let the reader see the condition, under another name.</summary>
    private static bool HasClue(Term term, string told) =>
        term.Synonyms.Append(term.Description.PlainText).Any(text => ChoiceText.ShareAWord(text, told));
}
