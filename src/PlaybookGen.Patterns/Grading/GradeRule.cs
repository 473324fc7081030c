using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Grading;

/// <summary>
/// The grade of a pattern by counting organisations: two that got the result, both with a number that was measured or reported, are ○, one is △,
/// plans without a result are ◇. A counter-case
/// that no condition separates takes one step away. ◎ is never reached by counting.
/// </summary>
static class GradeRule
{
    public static Graded Of(PatternKind kind, IReadOnlyList<Episode> concerned, Func<Episode, bool> carriedOut)
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
        if (unexplained > 0 && grade is Grade.Replicated or Grade.SingleCase)
            grade++;
        var unknown = adopters - votes.Count;
        return new(grade, supporters.Count, adopters, counts, GradeWords.Reason(kind, grade, supporters.Count, numbered, counts, unexplained, against.Count, unknown, adopters));
    }

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
