using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Grading;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.FewCases;

/// <summary>Writes a pattern from the 局面 that some tactics single out.</summary>
sealed class PatternSketches(IReadOnlyList<Episode> episodes, AncestorSets ancestors, PartialDate asOf)
{
    const int MostConditions = 3;

    /// <summary>Below this many organisations with a result, a range for the next ten would promise more than is known.</summary>
    const int FewestForOutlook = 3;

    /// <summary>A condition that more than this share of all 局面 have binds a pattern to nothing.</summary>
    const double CommonShare = 0.8;

    readonly List<Episode> evidence = [.. episodes.Where(episode => episode.IsEvidence)];
    readonly OutcomeCounts all = Vote.Count(Vote.Of(episodes));

    /// <summary>Null when the results neither came nor failed to come, so that there is nothing to state.</summary>
    public PatternSketch? Of(TacticCover cover)
    {
        if (KindOf(cover) is not { } kind)
            return null;
        var evidence = EvidenceList.Of(cover.Concerned, cover.IsCarriedOutIn, kind);
        var speaking = Speaking(cover, kind);
        var conditions = SharedConditions(speaking);
        var outcomes = Outcomes(speaking);
        var comparable = episodes.Where(episode => !cover.Tactics.All(episode.Planned.Contains)
            && conditions.All(episode.Context.Contains) && (outcomes.Count == 0 || outcomes.Any(episode.Outcomes.Contains))).ToList();
        var without = Vote.Count(Vote.Of(comparable));
        var graded = GradeRule.Of(kind, cover.Concerned, cover.IsCarriedOutIn, without);
        var missing = kind == PatternKind.Losing ? Missing(speaking, comparable) : [];
        var tactics = cover.Tactics.Select(term => term.Id).ToList();
        DateOnly Youngest() => speaking.Max(episode => episode.Date).Latest;
        var isOld = Youngest() < asOf.Latest.AddYears(-5);
        var pattern = new Pattern
        {
            Id = PatternId.Of(tactics, [], [], []),
            Kind = kind,
            Conditions = conditions,
            Outcomes = [.. outcomes.Select(term => term.Id)],
            Tactics = tactics,
            Missing = missing,
            Grade = graded.Grade,
            GradeReason = graded.Reason,
            ToLift = GradeWords.ToLift(graded, isOld),
            With = graded.Counts,
            Without = without,
            Organisations = graded.Supporters > 0 ? graded.Supporters : graded.Adopters,
            Evidence = evidence,
            Youngest = speaking[0].IsEvidence ? speaking.Max(episode => episode.Date) : null,
            IsOld = isOld,
            SharedTactics = [.. ancestors.MostSpecific(Shared(speaking, episode => episode.Planned)).Select(term => term.Id)],
            Parts = Parts(cover, kind),
            Statistics = Statistics(kind, graded, without),
        };
        return new(pattern, cover, graded);
    }

    static PatternKind? KindOf(TacticCover cover)
    {
        var done = cover.Concerned.Where(cover.IsCarriedOutIn).ToList();
        var evidence = done.Any(episode => episode.IsEvidence) ? done.Where(episode => episode.IsEvidence && !episode.WasHardlyCarriedOut).ToList() : done;
        var reached = Organisations(evidence, ResultLevel.Reached);
        var failed = Organisations(evidence, ResultLevel.NotReached);
        if (reached + failed == 0 && evidence.Exists(episode => episode.Result == ResultLevel.Improved))
            return null;
        return failed > reached ? PatternKind.Losing : PatternKind.Winning;
    }

    static int Organisations(List<Episode> episodes, ResultLevel result) =>
        episodes.Where(episode => episode.Result == result).Select(episode => episode.Organisation).Distinct().Count();

    /// <summary>The 局面 that the pattern is drawn from: those for it, or, without any, those that adopted it; never empty.</summary>
    static IReadOnlyList<Episode> Speaking(TacticCover cover, PatternKind kind)
    {
        var supporting = cover.Concerned.Where(episode => EvidenceList.RoleOf(episode, cover.IsCarriedOutIn(episode), kind) == EvidenceRole.For).ToList();
        var evidence = cover.Concerned.Where(episode => episode.IsEvidence).ToList();
        return supporting.Count > 0 ? supporting : evidence.Count > 0 ? evidence : cover.Concerned;
    }

    IReadOnlyList<TermId> SharedConditions(IReadOnlyList<Episode> speaking) =>
    [
        .. ancestors.MostSpecific(Shared(speaking, episode => episode.Context))
            .Select(term => (Term: term, Count: evidence.Count(episode => episode.Context.Contains(term))))
            .Where(shared => shared.Count <= CommonShare * evidence.Count)
            .OrderBy(shared => ancestors.Weight(shared.Term))
            .ThenByDescending(shared => shared.Count)
            .ThenBy(shared => shared.Term)
            .Take(MostConditions)
            .Select(shared => shared.Term)
            .Order(),
    ];

    /// <summary>What all of them wanted; where they share nothing, what most of them wanted.</summary>
    IReadOnlyList<TermId> Outcomes(IReadOnlyList<Episode> speaking)
    {
        var shared = ancestors.MostSpecific(Shared(speaking, episode => episode.Outcomes));
        if (shared.Count > 0)
            return shared;
        return
        [
            .. speaking.SelectMany(episode => ancestors.MostSpecific(episode.Outcomes)).GroupBy(term => term)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(MostConditions).Select(group => group.Key).Order(),
        ];
    }

    static HashSet<TermId> Shared(IReadOnlyList<Episode> speaking, Func<Episode, TermSet> terms)
    {
        var shared = terms(speaking[0]).ToHashSet();
        foreach (var episode in speaking.Skip(1))
            shared.IntersectWith(terms(episode));
        return shared;
    }

    /// <summary>What every comparable plan that succeeded did, and none of these did.</summary>
    IReadOnlyList<string> Missing(IReadOnlyList<Episode> failed, List<Episode> comparable)
    {
        var succeeded = comparable.Where(episode => episode.IsEvidence && episode.Result == ResultLevel.Reached).ToList();
        if (succeeded.Count == 0)
            return [];
        var shared = Shared(succeeded, episode => episode.Done);
        return [.. ancestors.MostSpecific(shared.Where(term => failed.All(episode => !episode.Planned.Contains(term)))).Take(3).Select(term => term.Id)];
    }

    IReadOnlyList<PatternPart> Parts(TacticCover cover, PatternKind kind) => cover.Tactics.Count < 2 ? [] :
    [
        .. cover.Tactics.Select(part =>
        {
            var rest = cover.Tactics.Where(tactic => tactic != part).ToList();
            var lacking = Vote.Count(Vote.Of(episodes.Where(episode => rest.All(episode.Done.Contains) && !episode.Planned.Contains(part))));
            return new PatternPart(part, lacking, P(kind, Vote.Count(Vote.Of(cover.Concerned.Where(cover.IsCarriedOutIn))), lacking));
        }),
    ];

    PatternStatistics Statistics(PatternKind kind, Graded graded, OutcomeCounts without)
    {
        var known = graded.Counts.Total > 0;
        var rate = new ShrunkRate(Hits(kind, graded.Counts), graded.Counts.Total, Expected(kind, graded.Counts), 2);
        var next = new BetaBinomial(10, rate.Posterior).Range(0.8);
        return new PatternStatistics
        {
            RateWith = known ? new(rate.Rate, rate.Central95.Low, rate.Central95.High) : null,
            RateWithout = without.Total > 0 ? (double)Hits(kind, without) / without.Total : null,
            P = P(kind, graded.Counts, without),
            NextTen = graded.Counts.Total >= FewestForOutlook ? new(10 * rate.Rate, next.Low, next.High) : null,
            FailuresToLose = graded.Grade is Grade.Replicated or Grade.SingleCase ? 1 : null,
            SuccessesToLift = graded.SuccessesToLift,
            SurvivesAnyOneCase = graded.Grade switch { Grade.Replicated => graded.Supporters > 2, Grade.SingleCase => false, _ => null },
            CrudeDifference = known && without.Total > 0
                ? (double)Hits(kind, graded.Counts) / graded.Counts.Total - (double)Hits(kind, without) / without.Total
                : null,
        };
    }

    /// <summary>
    /// The share among the organisations that don't speak for the pattern, by Laplace's rule: a result that counted here too would
    /// count twice, and a library in which all went well is no promise that the next will.
    /// </summary>
    double Expected(PatternKind kind, OutcomeCounts own)
    {
        var others = Math.Max(0, all.Total - own.Total);
        return (Math.Clamp(Hits(kind, all) - Hits(kind, own), 0, others) + 1.0) / (others + 2);
    }

    static int Hits(PatternKind kind, OutcomeCounts counts) => kind == PatternKind.Winning ? counts.Success : counts.Churned;

    static double? P(PatternKind kind, OutcomeCounts with, OutcomeCounts without)
    {
        if (with.Total == 0 || without.Total == 0)
            return null;
        var table = new TwoByTwo(Hits(kind, with), with.Total - Hits(kind, with), Hits(kind, without), without.Total - Hits(kind, without));
        return Math.Exp(Fisher.LogGreater(new LogFactorials(table.Rows), table));
    }
}
