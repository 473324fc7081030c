using PlaybookGen.Model;

namespace PlaybookGen.Patterns;

/// <summary>How a library is to be mined.</summary>
/// <param name="AsOf">The date that stands for today; null: the newest date in the library.</param>
public sealed record MiningRequest(PartialDate? AsOf = null)
{
    /// <summary>How often results are shuffled to see what chance alone brings about; 1,000 for a build, 10,000 for a release.</summary>
    public int Shuffles { get; init; } = 1000;

    /// <summary>How often the cases are drawn anew to see which patterns stay.</summary>
    public int Resamplings { get; init; } = 100;

    /// <summary>Hears, now and then, how many more statements were tested; for a display of progress.</summary>
    public Action<int>? OnTested { get; init; }
}
