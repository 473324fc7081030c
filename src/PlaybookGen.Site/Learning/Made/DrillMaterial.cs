using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>What drills are made of: the 局面 of the newest cases, real ones before those for practice.</summary>
public sealed class DrillMaterial
{
    /// <summary>Older cases make no drills, so that a library of any size takes the same time.</summary>
    public const int MostCases = 300;

    public DrillMaterial(Playbook playbook, Words words)
    {
        Playbook = playbook;
        Words = words;
        Cases =
        [
            .. playbook.Cases.OrderBy(item => item.IsPractice)
                .ThenByDescending(item => item.Date)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(MostCases),
        ];
        Phases = [.. Cases.SelectMany(item => item.History.Select((state, index) => new DrillPhase(item, index, state)))];
    }

    public Playbook Playbook { get; }

    public Words Words { get; }

    public Taxonomy Taxonomy => Playbook.Taxonomy;

    public IReadOnlyList<SuccessCase> Cases { get; }

    /// <summary>Case by case, each oldest first.</summary>
    public IReadOnlyList<DrillPhase> Phases { get; }

    /// <summary>The last 局面 of each case.</summary>
    public IEnumerable<DrillPhase> LastPhases => Phases.Where(phase => phase.Index == phase.Case.Revisions.Count);

    public string Label(Facet facet, string id) => Taxonomy.Label(facet, id);

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
