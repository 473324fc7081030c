namespace PlaybookGen.Model;

/// <summary>A whole content folder, checked: every list is sorted by id, every reference in it ends at something that exists.</summary>
public sealed record Playbook
{
    public required SiteSettings Site { get; init; }

    public Taxonomy Taxonomy { get; init; } = Taxonomy.Empty;

    public IReadOnlyList<SuccessCase> Cases { get; init; } = [];

    public IReadOnlyList<Drill> Drills { get; init; } = [];

    public IReadOnlyList<FreePage> Pages { get; init; } = [];

    public IReadOnlyList<FreePage> Kits { get; init; } = [];

    public IReadOnlyList<Product> Products { get; init; } = [];

    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LifecyclePhase> Lifecycle { get; init; } = [];

    public IReadOnlyList<LearningPath> Paths { get; init; } = [];

    /// <summary>The newest date of any case, which stands for today, so that a build never reads the clock; null without cases.</summary>
    public PartialDate? NewestDate => Cases.Count == 0 ? null : Cases.Max(item => item.Date);
}
