namespace PlaybookGen.Model;

/// <summary>One term of the vocabulary with everything that the library says about it.</summary>
public sealed record TermPage : Page
{
    public required Term Term { get; init; }

    public Link? Parent { get; init; }

    public IReadOnlyList<Link> Children { get; init; } = [];

    /// <summary>Short facts: axis, stage, principle, phase, influence.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<PatternCard> Winning { get; init; } = [];

    public IReadOnlyList<PatternCard> Losing { get; init; } = [];

    /// <summary>The newest cases; the rest is behind <see cref="AllCases"/>.</summary>
    public IReadOnlyList<CaseCard> Cases { get; init; } = [];

    public required LibraryCounts Counts { get; init; }

    /// <summary>The full list, when the page doesn't hold it.</summary>
    public Link? AllCases { get; init; }

    /// <summary>The form with this term filled in.</summary>
    public required Link Invitation { get; init; }

    /// <summary>Pages of other kinds that name the term, under their heading.</summary>
    public IReadOnlyList<LinkGroup> Related { get; init; } = [];

    /// <summary>Questions that help when this is the state of things.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Obstacles: the plan that turned this round, the state that replaced it.</summary>
    public IReadOnlyList<Inversion> Inversions { get; init; } = [];

    /// <summary>Tactics: how it was done, newest first.</summary>
    public IReadOnlyList<TacticUse> Uses { get; init; } = [];

    /// <summary>Tactics: how many further uses the page leaves out.</summary>
    public int MoreUses { get; init; }
}
