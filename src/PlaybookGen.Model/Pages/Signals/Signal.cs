namespace PlaybookGen.Model;

/// <summary>What customers say in one undesirable state, and what follows from it.</summary>
public sealed record Signal
{
    public required IReadOnlyList<string> Says { get; init; }

    /// <summary>Other names of the state, by which it is found.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    public required Link Obstacle { get; init; }

    public Influence? Influence { get; init; }

    public SuccessPhase? Phase { get; init; }

    /// <summary>States that lead to this one.</summary>
    public IReadOnlyList<Link> Causes { get; init; } = [];

    /// <summary>States that this one leads to.</summary>
    public IReadOnlyList<Link> LeadsTo { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Patterns that met this state: winning ones first.</summary>
    public IReadOnlyList<PatternCard> Patterns { get; init; } = [];

    /// <summary>What met a state that this one leads to, where nothing has met this one yet.</summary>
    public SignalBeyond? Beyond { get; init; }

    /// <summary>Cases that are evidence, and those for practice.</summary>
    public required int Cases { get; init; }

    public required int PracticeCases { get; init; }
}
