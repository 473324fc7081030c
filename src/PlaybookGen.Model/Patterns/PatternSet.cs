namespace PlaybookGen.Model;

/// <summary>What the miner found, in the order shown: by grade, then by strength, then by id.</summary>
public sealed record PatternSet
{
    public static PatternSet None { get; } = new() { AsOf = null };

    /// <summary>The date that stands for today; null for an empty library.</summary>
    public required PartialDate? AsOf { get; init; }

    public IReadOnlyList<Pattern> Winning { get; init; } = [];

    public IReadOnlyList<Pattern> Losing { get; init; } = [];

    /// <summary>How many combinations were tried.</summary>
    public int Tried { get; init; }

    /// <summary>The p below which a pattern counts as proven in this library; null when nothing could be tested.</summary>
    public double? Threshold { get; init; }

    /// <summary>How many statements passed the tests and are not listed, because their effect turns round for some kind of customer.</summary>
    public int LeftOut { get; init; }

    /// <summary>About how many more cases it takes until something can be proven; null when something is.</summary>
    public int? CasesUntilProof { get; init; }

    /// <summary>Both kinds together, the better grade first: a failure seen twice stands above a plan without a result.</summary>
    public IEnumerable<Pattern> All => Winning.Concat(Losing).OrderBy(pattern => pattern.Grade);
}
