using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>What drills are made of: the 局面 of the newest cases, real ones before those for practice, and before others those in the language of the site.</summary>
public sealed class DrillMaterial
{
    /// <summary>Older cases make no drills, so that a library of any size takes the same time.</summary>
    public const int MostCases = 300;

    public DrillMaterial(Playbook playbook, Words words)
    {
        Playbook = playbook;
        Words = words;
        Cases = [.. Newest(playbook, words).Take(MostCases)];
        Phases = [.. Cases.SelectMany(item => item.History.Select((state, index) => new DrillPhase(item, index, state)))];
        Habits = new TacticHabits(Phases);
    }

    public Playbook Playbook { get; }

    public Words Words { get; }

    public Taxonomy Taxonomy => Playbook.Taxonomy;

    public IReadOnlyList<SuccessCase> Cases { get; }

    /// <summary>Case by case, each oldest first.</summary>
    public IReadOnlyList<DrillPhase> Phases { get; }

    public TacticHabits Habits { get; }

    /// <summary>The last 局面 of each case.</summary>
    public IEnumerable<DrillPhase> LastPhases => Phases.Where(phase => phase.Index == phase.Case.Revisions.Count);

    /// <summary>All cases in the order in which they make drills.</summary>
    public static IEnumerable<SuccessCase> Newest(Playbook playbook, Words words) => playbook.Cases.OrderBy(item => item.IsPractice)
        .ThenBy(item => ChoiceText.IsJapanese(item.Summary) != (words.Language == Language.Japanese))
        .ThenByDescending(item => item.Date)
        .ThenBy(item => item.Id, StringComparer.Ordinal);

    public string Label(Facet facet, string id) => Taxonomy.Label(facet, id);

    /// <summary>Everything that the vocabulary says an obstacle leads to, over any number of steps.</summary>
    public IReadOnlySet<string> LedToBy(string obstacle)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([obstacle]);
        while (open.TryDequeue(out var id))
        {
            foreach (var next in (Taxonomy.Find(Facet.Obstacles, id)?.Causes ?? []).Where(found.Add))
                open.Enqueue(next);
        }

        return found;
    }

    /// <summary>Whether one of two obstacles stands above the other, beside it under one parent, or leads to it.</summary>
    public bool AreNear(string obstacle, string other)
    {
        if (obstacle == other)
            return true;
        if (Taxonomy.Find(Facet.Obstacles, obstacle) is not { } one || Taxonomy.Find(Facet.Obstacles, other) is not { } two)
            return false;
        return one.Causes.Contains(other) || two.Causes.Contains(obstacle)
            || (one.Parent is not null && one.Parent == two.Parent)
            || Taxonomy.Ancestors(Facet.Obstacles, obstacle).Contains(other)
            || Taxonomy.Ancestors(Facet.Obstacles, other).Contains(obstacle);
    }
}
