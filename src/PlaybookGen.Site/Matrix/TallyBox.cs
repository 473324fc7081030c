using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Matrix;

/// <summary>Collects 局面 and counts their organisations by result.</summary>
public sealed class TallyBox
{
    private readonly HashSet<string> success = new(StringComparer.Ordinal);
    private readonly HashSet<string> partial = new(StringComparer.Ordinal);
    private readonly HashSet<string> failed = new(StringComparer.Ordinal);
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);
    private readonly HashSet<string> practice = new(StringComparer.Ordinal);

    public void Add(PlayedPhase phase) => SetFor(phase).Add(phase.Organisation);

    public ResultTally Count() => new(
        success.Count,
        partial.Count,
        failed.Count,
        unknown.Count(one => !success.Contains(one) && !partial.Contains(one) && !failed.Contains(one)),
        practice.Count);

    private HashSet<string> SetFor(PlayedPhase phase) => (phase.IsEvidence, phase.WasHardlyCarriedOut, phase.Result) switch
    {
        (false, _, _) => practice,
        (_, true, _) or (_, _, null) => unknown,
        (_, _, ResultLevel.Reached) => success,
        (_, _, ResultLevel.Improved) => partial,
        _ => failed,
    };
}
