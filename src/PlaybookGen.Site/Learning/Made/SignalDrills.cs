using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>From a customer's words to the cause. The words must stand in the case itself, and the obstacle must be found in that 局面.</summary>
public static class SignalDrills
{
    /// <summary>Shorter words ("no time") fit too many causes.</summary>
    internal const int ShortestJapanese = 8;

    internal const int ShortestEnglish = 20;

    internal const double MostOverlap = 0.34;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var uses = new ChoiceUses(int.MaxValue);
        foreach (var ofCase in material.Phases.GroupBy(phase => phase.Case.Id, StringComparer.Ordinal))
        {
            var drill = ofCase
                .SelectMany(phase => phase.State.Obstacles.Distinct().Where(id => !asked.Contains(id)).Select(id => (phase, id)))
                .Select(pair => Of(pair.phase, pair.id, uses, material) is { } made ? (pair.id, made) : default)
                .FirstOrDefault(pair => pair.made is not null);
            if (drill.made is null)
                continue;
            asked.Add(drill.id);
            yield return drill.made;
        }
    }

    private static MadeDrill? Of(DrillPhase phase, string obstacle, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        if (material.Taxonomy.Find(Facet.Obstacles, obstacle) is not { } term)
            return null;
        var said = Said(phase, term);
        if (said is null)
            return null;
        var id = $"signal/{phase.Case.Id}";
        var right = new MadeChoice(term.Label, true, words.SignalRight, phase.Place);
        var others = from place in material.Phases
                     where place.Case.Organisation != phase.Case.Organisation
                     from other in place.State.Obstacles.Distinct()
                     where material.Taxonomy.Find(Facet.Obstacles, other) is { Says.Count: > 0 } found && found.Says[0] != found.Label
                         && !material.AreNear(obstacle, other)
                         && !phase.Case.History.Any(state => state.Obstacles.Contains(other))
                         && !ChoiceText.ShareAWord(material.Label(Facet.Obstacles, other), said)
                     select new MadeChoice(
                         material.Label(Facet.Obstacles, other),
                         false,
                         words.SignalWrong(material.Taxonomy.Find(Facet.Obstacles, other)!.Says[0]),
                         place.Place);
        return Distractors.Around(right, others, id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Signal,
            Place = phase.Place,
            About = words.Quoted(said),
            Setting = Setting(phase, said, words),
            Question = words.Question(DrillForm.Signal),
            Choices = choices,
            Hints = words.Hints(DrillForm.Signal),
            Explanation = [words.SignalExplains(said, term.Label), .. Description(term)],
            FollowUp = FollowUp(term, material),
        };
    }

    /// <summary>The customer's words for an obstacle that stand in a 局面, where they are telling.</summary>
    public static string? Said(DrillPhase phase, Term term) => term.Says.FirstOrDefault(one => IsTelling(one, term) && WasSaidIn(phase, one));

    private static IEnumerable<string> Description(Term term) => term.Description.IsEmpty ? [] : [term.Description.PlainText];

    private static string FollowUp(Term term, DrillMaterial material)
    {
        var question = material.Playbook.Questions.FirstOrDefault(one => one.For == term.Id);
        return question is null ? material.Words.SignalFollowUp : material.Words.SignalFollowUpWith(question.Ask);
    }

    private static List<Fact> Setting(DrillPhase phase, string said, Words words)
    {
        var lines = new List<Fact>();
        if (phase.Case.Product?.Kind is { } kind)
            lines.Add(new Fact(words.ProductKindLine, words.Of(kind)));
        lines.Add(new Fact(words.SaidLine, words.Quoted(said)));
        return lines;
    }

    private static bool IsTelling(string said, Term term) =>
        said.Length >= (ChoiceText.IsJapanese(said) ? ShortestJapanese : ShortestEnglish)
        && ChoiceText.Overlap(term.Label, said) <= MostOverlap
        && !ChoiceText.ShareASense(term.Label, said);

    private static bool WasSaidIn(DrillPhase phase, string said) =>
        Texts(phase).OfType<string>().Any(text => ChoiceText.Holds(text, said));

    /// <summary>The 局面's own words; for the last 局面 also those of the case.</summary>
    private static IEnumerable<string?> Texts(DrillPhase phase) =>
        phase.Index < phase.Case.Revisions.Count
            ? [phase.State.Learned, phase.State.Outcome?.Words]
            : [phase.State.Learned, phase.State.Outcome?.Words, .. phase.Case.Hypotheses.Select(hypothesis => hypothesis.Reaction), phase.Case.Body.PlainText];
}
