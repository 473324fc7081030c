using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// What an undesirable state leads to: the vocabulary draws the link, and several organisations had both. What no organisation with the state had is wrong;
/// that a link is not drawn would not be enough.
/// </summary>
public static class CauseDrills
{
    internal const int FewestWithBoth = 2;

    internal const int MostOfAConsequence = 2;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var found = (from phase in material.Phases
                     from id in phase.State.Obstacles.Distinct()
                     where material.Taxonomy.Find(Facet.Obstacles, id) is not null
                     select (Phase: phase, Id: id)).ToList();
        var links = new HashSet<(string From, string To)>();
        var consequences = new Dictionary<string, int>(StringComparer.Ordinal);
        var uses = new ChoiceUses(int.MaxValue);
        foreach (var ofCase in found.GroupBy(pair => pair.Phase.Case.Id, StringComparer.Ordinal))
        {
            var pairs = from one in ofCase
                        from next in ofCase
                        where next.Phase.Index >= one.Phase.Index && IsLink(one.Id, next.Id, material)
                            && !links.Contains((one.Id, next.Id)) && consequences.GetValueOrDefault(next.Id) < MostOfAConsequence
                        orderby consequences.GetValueOrDefault(next.Id)
                        select (one, next);
            var drill = pairs.Select(pair => (From: pair.one.Id, To: pair.next.Id, Made: Of(pair.one.Id, pair.next, found, uses, material)))
                .FirstOrDefault(pair => pair.Made is not null);
            if (drill.Made is null)
                continue;
            links.Add((drill.From, drill.To));
            consequences[drill.To] = consequences.GetValueOrDefault(drill.To) + 1;
            yield return drill.Made;
        }
    }

    private static bool IsLink(string obstacle, string next, DrillMaterial material) =>
        material.Taxonomy.Find(Facet.Obstacles, obstacle)!.Causes.Contains(next)
        && !ChoiceText.ShareASense(material.Label(Facet.Obstacles, obstacle), material.Label(Facet.Obstacles, next));

    private static MadeDrill? Of(
        string obstacle, (DrillPhase Phase, string Id) next, IReadOnlyList<(DrillPhase Phase, string Id)> found, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var phase = next.Phase;
        var id = $"cause/{phase.Case.Id}";
        var label = material.Label(Facet.Obstacles, obstacle);
        var with = found.Where(pair => pair.Id == obstacle).Select(pair => pair.Phase.Case.Organisation).ToHashSet(StringComparer.Ordinal);
        var beside = found.Where(pair => with.Contains(pair.Phase.Case.Organisation))
            .Select(pair => (pair.Id, pair.Phase.Case.Organisation)).Distinct()
            .CountBy(pair => pair.Id).ToDictionary(StringComparer.Ordinal);
        if (beside[next.Id] < FewestWithBoth)
            return null;
        var parents = material.Taxonomy.Ancestors(Facet.Obstacles, next.Id).ToHashSet(StringComparer.Ordinal);
        var right = new MadeChoice(material.Label(Facet.Obstacles, next.Id), true, words.CauseRight(label, beside[next.Id], with.Count), phase.Place);
        var others = from other in found
                     where !beside.ContainsKey(other.Id) && !parents.Contains(other.Id)
                     select new MadeChoice(material.Label(Facet.Obstacles, other.Id), false, words.CauseElsewhere(label, with.Count), other.Phase.Place);
        return Distractors.Around(right, others, id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Cause,
            Place = phase.Place,
            About = words.Quoted(label),
            Setting = [new Fact(words.InvertState, label)],
            Question = words.CauseQuestion(Words.Number(with.Count)),
            Choices = choices,
            Hints = words.Hints(DrillForm.Cause),
            Explanation = [words.CauseExplains(label, right.Text)],
            FollowUp = words.CauseFollowUp(right.Text),
        };
    }
}
