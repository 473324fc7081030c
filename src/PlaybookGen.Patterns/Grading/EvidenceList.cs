using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Grading;

/// <summary>Everything a pattern points at, in the order of the cases: for, against, unknown, hardly carried out, no evidence.</summary>
static class EvidenceList
{
    /// <param name="concerned">局面 whose plan holds the tactics, in the pattern's conditions.</param>
    /// <param name="carriedOut">Whether a 局面 carried the tactics out.</param>
    public static IReadOnlyList<Evidence> Of(IReadOnlyList<Episode> concerned, Func<Episode, bool> carriedOut, PatternKind kind)
    {
        var roles = concerned.Select(episode => (Episode: episode, Role: RoleOf(episode, carriedOut(episode), kind))).ToList();
        var shared = roles.Where(item => item.Role == EvidenceRole.For).SelectMany(item => item.Episode.Context).ToHashSet();
        return
        [
            .. roles.OrderBy(item => item.Episode.CaseId, StringComparer.Ordinal).ThenBy(item => item.Episode.Revision)
                .Select(item => new Evidence(
                    item.Episode.CaseId,
                    item.Episode.Revision,
                    item.Role,
                    item.Role == EvidenceRole.For ? [] : [.. item.Episode.Context.Where(term => !shared.Contains(term)).Order()])),
        ];
    }

    /// <summary>A result reached in part speaks for a way of working, and against a way of failing it says nothing: it is shown with the 局面 for it.</summary>
    public static EvidenceRole RoleOf(Episode episode, bool carriedOut, PatternKind kind)
    {
        if (!episode.IsEvidence)
            return EvidenceRole.NotEvidence;
        if (!carriedOut || episode.WasHardlyCarriedOut)
            return EvidenceRole.HardlyCarriedOut;
        return (episode.Result, kind) switch
        {
            (null, _) => EvidenceRole.ResultUnknown,
            (ResultLevel.Improved, _) => EvidenceRole.For,
            (ResultLevel.Reached, PatternKind.Winning) or (ResultLevel.NotReached, PatternKind.Losing) => EvidenceRole.For,
            _ => EvidenceRole.Against,
        };
    }
}
