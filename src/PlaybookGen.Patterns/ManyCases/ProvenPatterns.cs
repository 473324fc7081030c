using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.Grading;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>Writes a tested statement as a pattern, with everything a reader may ask about it.</summary>
sealed class ProvenPatterns(IReadOnlyList<Episode> episodes, CaseTable table, AncestorSets ancestors, PartialDate asOf, LogFactorials factorials)
{
    const int LeastOrganisations = 3;

    const double StableEnough = 0.8;

    public Pattern Of(Tested tested, Side side, PatternStatistics numbers, IReadOnlyList<Tested> wordings)
    {
        var candidate = tested.Candidate;
        var (with, without) = (table.With(tested), table.Without(tested));
        var supporting = tested.Rows.ToArray().Where(row => side.Labels[row]).Select(row => table.Rows[row]).ToList();
        var youngest = supporting.Max(episode => episode.Date);
        var isOld = youngest.Latest < asOf.Latest.AddYears(-5);
        var grade = IsStrong(numbers) && (!side.IsPicked || side.IsProductive(tested)) && supporting.Count >= LeastOrganisations && !isOld ? Grade.Proven : Grade.Replicated;
        List<string> outcomes = candidate.Outcome is { } outcome ? [outcome.Id] : [];
        List<string> tactics = [.. candidate.Tactics.Select(term => term.Id)];
        List<string> missing = candidate.Missing is { } left ? [left.Id] : [];
        return new Pattern
        {
            Id = PatternId.Of(tactics, missing, outcomes, candidate.Context.Select(term => term.Id)),
            Kind = candidate.Kind,
            Conditions = [.. candidate.Context.Order()],
            Outcomes = outcomes,
            Tactics = tactics,
            Missing = missing,
            Grade = grade,
            GradeReason = Reason(side, with, without, numbers, supporting.Count),
            ToLift = GradeWords.ToLift(grade, isOld),
            With = with,
            Without = without,
            Organisations = supporting.Count,
            Evidence = Evidence(candidate),
            Youngest = youngest,
            IsOld = isOld,
            SharedTactics = Shared(supporting),
            Parts = [.. Parts(tested, side)],
            Wordings = [.. wordings.Select(Wording)],
            Statistics = grade == Grade.Proven ? numbers with { SuccessesToLift = null } : numbers,
        };
    }

    /// <summary>One result that had come out otherwise must not decide it.</summary>
    static bool IsStrong(PatternStatistics numbers) =>
        numbers.AdjustedP <= Side.Alpha && numbers.Stability >= StableEnough && numbers.SurvivesAnyOneCase == true;

    PatternWording Wording(Tested tested) => new(
        [.. tested.Candidate.Context.Order()],
        tested.Candidate.Outcome is { } outcome ? [outcome.Id] : [],
        [.. tested.Candidate.Tactics.Select(term => term.Id)],
        tested.Candidate.Missing is { } left ? [left.Id] : [],
        table.With(tested));

    IReadOnlyList<Evidence> Evidence(Candidate candidate)
    {
        var concerned = episodes.Where(episode => candidate.Context.All(episode.Context.Contains)
            && (candidate.Outcome is not { } outcome || episode.Outcomes.Contains(outcome))
            && episode.Planned.Count > 0 && candidate.Tactics.All(episode.Planned.Contains)
            && (candidate.Missing is not { } missing || !episode.Planned.Contains(missing))).ToList();
        return EvidenceList.Of(concerned, episode => candidate.Tactics.All(episode.Done.Contains), candidate.Kind);
    }

    IReadOnlyList<string> Shared(List<Episode> supporting)
    {
        var shared = supporting[0].Planned.ToHashSet();
        foreach (var episode in supporting)
            shared.IntersectWith(episode.Planned);
        return [.. ancestors.MostSpecific(shared).Select(term => term.Id)];
    }

    IEnumerable<PatternPart> Parts(Tested tested, Side side)
    {
        var comparison = new StratifiedComparison(factorials, side.Labels);
        var candidate = tested.Candidate;
        foreach (var part in candidate.Context.Concat(candidate.Tactics).Concat(candidate.Missing is { } missing ? [missing] : []))
        {
            var general = candidate with
            {
                Context = [.. candidate.Context.Where(term => term != part)],
                Tactics = [.. candidate.Tactics.Where(term => term != part)],
                Missing = candidate.Missing == part ? null : candidate.Missing,
            };
            var frame = general.Cover(table);
            var p = comparison.P(comparison.Tables(frame.ToArray(), tested.Rows, table.Strata));
            yield return new(part, table.Counted(frame.Without(tested.Rows)), p);
        }
    }

    static Phrase Reason(Side side, OutcomeCounts with, OutcomeCounts without, PatternStatistics numbers, int supporters)
    {
        var (hits, restHits) = side.Kind == PatternKind.Winning ? (with.Success, without.Success) : (with.Churned, without.Churned);
        var strong = numbers.ShufflesAsStrong ?? 0;
        var resamplings = numbers.Resamplings ?? 0;
        var again = (int)Math.Round((numbers.Stability ?? 0) * resamplings);
        return new(
            $"同じ条件で、行った{N(with.Total)}件中{N(hits)}件、行わなかった{N(without.Total)}件中{N(restHits)}件が{(side.Kind == PatternKind.Winning ? "達成" : "失敗")}。"
                + $"成否を{N(side.Shuffles)}回入れ替えて、これほど強い型が出たのは{N(strong)}回。取り出し直し{N(resamplings)}回中{N(again)}回で残った。{N(supporters)}組織。",
            $"In the same conditions {N(hits)} of {N(with.Total)} with it and {N(restHits)} of {N(without.Total)} without it {(side.Kind == PatternKind.Winning ? "reached the result" : "failed")}. "
                + $"Of {N(side.Shuffles)} shufflings of the results {N(strong)} gave a pattern as strong. It stayed in {N(again)} of {N(resamplings)} resamplings. {N(supporters)} organisations.");
    }

    static string N(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
