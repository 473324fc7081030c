using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>One pattern that a change of the content makes another.</summary>
/// <param name="Before">Null for a pattern that is new.</param>
/// <param name="After">Null for a pattern that is no longer shown.</param>
/// <param name="CasesFor">Ids of cases that speak for it now and did not before.</param>
/// <param name="CasesAgainst">Ids of cases that speak against it now and did not before.</param>
public sealed record PatternChange(ChangeKind Kind, Pattern? Before, Pattern? After, IReadOnlyList<string> CasesFor, IReadOnlyList<string> CasesAgainst)
{
    /// <summary>The pattern as it is now, or as it last was.</summary>
    public Pattern Pattern => After ?? Before!;

    /// <summary>Null when the pattern is as it was.</summary>
    public static PatternChange? Of(Pattern? before, Pattern? after)
    {
        var (forIt, against) = (Added(EvidenceRole.For), Added(EvidenceRole.Against));
        return KindOf(before, after, against.Count > 0) is { } kind ? new PatternChange(kind, before, after, forIt, against) : null;

        IReadOnlyList<string> Added(EvidenceRole role) => after is null ? [] : [.. Cases(after, role).Except(before is null ? [] : Cases(before, role)).Order(StringComparer.Ordinal)];
    }

    private static ChangeKind? KindOf(Pattern? before, Pattern? after, bool hasNewAgainst) => (before, after) switch
    {
        (null, _) => ChangeKind.Created,
        (_, null) => ChangeKind.Lost,
        _ when hasNewAgainst => ChangeKind.Contradicted,
        _ when after.Grade != before.Grade => after.Grade < before.Grade ? ChangeKind.Strengthened : ChangeKind.Weakened,
        _ when after.Organisations != before.Organisations => after.Organisations > before.Organisations ? ChangeKind.Strengthened : ChangeKind.Weakened,
        _ => null,
    };

    private static IEnumerable<string> Cases(Pattern pattern, EvidenceRole role) =>
        pattern.Evidence.Where(one => one.Role == role).Select(one => one.CaseId).Distinct();
}
