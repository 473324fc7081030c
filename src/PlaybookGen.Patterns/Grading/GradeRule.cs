using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Grading;

/// <summary>
/// The grade of a pattern by counting organisations: two that got the result, both with a number that was measured or reported, are ○, one is △,
/// plans without a result are ◇. A counter-case
/// that no condition separates takes one step away; so do organisations that did without the tactics in the same conditions and got the result
/// as often. ◎ is never reached by counting.
/// </summary>
static class GradeRule
{
    /// <summary>One organisation that did without the tactics is an anecdote; from this many on they are a comparison.</summary>
    const int EnoughToCompare = 2;

    /// <param name="without">How organisations under the same conditions, wanting the same, ended without the tactics.</param>
    public static Graded Of(PatternKind kind, IReadOnlyList<Episode> concerned, Func<Episode, bool> carriedOut, OutcomeCounts without)
    {
        var done = concerned.Where(carriedOut).ToList();
        var votes = kind == PatternKind.Winning ? Vote.Of(done) : Vote.OfFailing(done);
        var (wanted, unwanted) = kind == PatternKind.Winning ? (ResultLevel.Reached, ResultLevel.NotReached) : (ResultLevel.NotReached, ResultLevel.Reached);
        var counts = Vote.Count(votes);
        var supporters = votes.Where(vote => vote.Last.Result == wanted).ToList();
        var against = votes.Where(vote => vote.Last.Result == unwanted).ToList();
        var unexplained = against.Count(vote => !IsSeparated(vote.Last, supporters));
        var numbered = supporters.Count(vote =>
            done.Exists(episode => episode.Organisation == vote.Organisation && episode.Result == wanted && episode.HasResultNumber));
        var adopters = concerned.Where(episode => episode.IsEvidence).Select(episode => episode.Organisation).Distinct().Count();
        var grade = supporters.Count switch
        {
            >= 2 when numbered >= 2 => Grade.Replicated,
            >= 1 => Grade.SingleCase,
            _ => adopters > 0 ? Grade.Adopted : Grade.Practice,
        };
        var witnesses = new Witnesses
        {
            Supporters = supporters.Count,
            Numbered = numbered,
            Counts = counts,
            Against = against.Count,
            Unexplained = unexplained,
            Adopters = adopters,
            Unknown = adopters - votes.Count,
            AsGoodWithout = supporters.Count >= EnoughToCompare && IsNoBetter(kind, counts, without) ? without : null,
        };
        if (witnesses.TakesAStepAway && grade is Grade.Replicated or Grade.SingleCase)
            grade++;
        return new(grade, witnesses, GradeWords.Reason(kind, grade, witnesses));
    }

    /// <summary>Whether those that did without the tactics got the result at least as often; multiplied out, so that no rounding decides.</summary>
    static bool IsNoBetter(PatternKind kind, OutcomeCounts with, OutcomeCounts without) =>
        kind == PatternKind.Winning && without.Total >= EnoughToCompare
        && without.Success * with.Total >= with.Success * without.Total;

    /// <summary>Whether a condition of the customer stands on one side only: all supporters have it and the counter-case lacks it, or the other way round.</summary>
    static bool IsSeparated(Episode counter, List<Vote> supporters)
    {
        if (supporters.Count == 0)
            return false;
        var own = Conditions(counter);
        var each = supporters.ConvertAll(vote => Conditions(vote.Last));
        return own.Any(condition => each.TrueForAll(other => !other.Contains(condition)))
            || each[0].Any(condition => each.TrueForAll(other => other.Contains(condition)) && !own.Contains(condition));
    }

    static HashSet<TermId> Conditions(Episode episode) => [.. episode.Context.Where(term => term.Facet is Facet.Conditions or Facet.Industries)];
}
