namespace PlaybookGen.Model;

/// <summary>One step of a learning path.</summary>
public abstract record PathStep
{
    private PathStep()
    {
    }

    /// <summary>How long it should take; null where the site works it out.</summary>
    public double? Minutes { get; init; }

    /// <summary>What to do there in particular.</summary>
    public string? Task { get; init; }

    /// <summary>The place within the page where to begin, without <c>#</c>.</summary>
    public string? At { get; init; }

    public sealed record ReadPage(string PageId) : PathStep;

    public sealed record ReadCase(string CaseId) : PathStep;

    public sealed record DoDrill(string DrillId) : PathStep;

    /// <summary>Reads the strongest pattern that contains all these tactics; an empty list means the strongest of the site.</summary>
    public sealed record ReadPattern(IReadOnlyList<string> Tactics) : PathStep;

    /// <summary>Writes a case of one's own.</summary>
    public sealed record WriteCase : PathStep;
}
