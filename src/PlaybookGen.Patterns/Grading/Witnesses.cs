using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>What organisations say about some tactics, counted in organisations.</summary>
sealed record Witnesses
{
    /// <summary>Those that got the result (losing patterns: that failed).</summary>
    public required int Supporters { get; init; }

    /// <summary>Supporters that show the result by a number.</summary>
    public required int Numbered { get; init; }

    /// <summary>How all that carried the tactics out ended.</summary>
    public required OutcomeCounts Counts { get; init; }

    public required int Against { get; init; }

    /// <summary>Those against it that no condition tells apart from the supporters.</summary>
    public required int Unexplained { get; init; }

    /// <summary>Those whose plans hold the tactics.</summary>
    public required int Adopters { get; init; }

    /// <summary>Adopters whose result is not known.</summary>
    public required int Unknown { get; init; }

    /// <summary>How those without the tactics ended, when they got the result as often; otherwise null.</summary>
    public OutcomeCounts? AsGoodWithout { get; init; }

    /// <summary>Whether there is a reason to grade one step lower than the number of supporters would have it.</summary>
    public bool TakesAStepAway => Unexplained > 0 || AsGoodWithout is not null;
}
