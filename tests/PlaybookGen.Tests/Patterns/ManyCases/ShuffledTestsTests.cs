using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.ManyCases;

/// <summary>Each statement against all with the same prospects and inside its frame, and the same in every shuffling: quickly, and by hand.</summary>
public sealed class ShuffledTestsTests
{
    const int Shufflings = 60;
    static readonly string[] tactics = ["ask", "goal", "pair", "show"];
    static readonly string[] conditions = ["new-work", "old-work", "free"];

    [Fact]
    public void TheWeakerOfTheTwoTestsDecidesAsTheResultsStandAndInEveryShuffling()
    {
        for (var seed = 1UL; seed <= 6; seed++)
        {
            var (table, ancestors) = Library(seed, 120);
            var factorials = new LogFactorials(table.Rows.Count);
            var prospects = Prospects.Of(table, PatternKind.Winning, new([], []));
            Assert.True(prospects.BandCount > 1);
            var shuffled = new PermutedLabels(prospects.Labels, prospects.Strata, Shufflings, seed);
            var tests = new ShuffledTests(prospects, factorials, shuffled, 1);
            var batch = new StatementBatch(1 << 12);
            var candidates = new List<Candidate>();
            CandidateSearch.Run(table, ancestors, Inquiry.WhatWins, 5, (search, support) =>
            {
                batch.AddFrame(search.FrameRows);
                search.CopyRows(batch.Room(support));
                batch.Add(search.Current, support, isRepeat: false);
                candidates.Add(search.CandidateOf(search.Current));
            });
            var quick = tests.Take(batch);
            var best = Enumerable.Repeat(1.0, Shufflings).ToArray();
            foreach (var (i, candidate) in candidates.Index())
            {
                var (amongAll, inFrame) = ByHand(table, prospects, factorials, candidate, row => prospects.Labels[row]);
                Assert.Equal(Math.Max(amongAll, inFrame / 3), quick[i].P, 1e-9);
                for (var shuffling = 0; shuffling < Shufflings; shuffling++)
                {
                    var number = shuffling;
                    var (all, framed) = ByHand(table, prospects, factorials, candidate, row => (shuffled.Block(0)[(row * 8) + (number >> 6)] >> (number & 63) & 1) != 0);
                    best[shuffling] = Math.Min(best[shuffling], Math.Max(all, framed / 3));
                }
            }
            Assert.All(best.Order().Zip(tests.BestSorted()), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        }
    }

    [Fact]
    public void WhereEverybodyOfTheFrameDidItNothingIsShown()
    {
        var (table, _) = Library(2, 120);
        var prospects = Prospects.Of(table, PatternKind.Winning, new([], []));
        var tests = new ShuffledTests(prospects, new LogFactorials(table.Rows.Count), new(prospects.Labels, prospects.Strata, 10, 1), 1);
        var rows = RowSet.Where(table.Rows.Count, row => prospects.Labels[row]);
        Assert.Equal(1, tests.Test(rows, rows).P);
        Assert.True(tests.Test(rows, table.All).P < 1e-6);
    }

    static (double AmongAll, double InFrame) ByHand(CaseTable table, Prospects prospects, LogFactorials factorials, Candidate candidate, Func<int, bool> isHit)
    {
        var (rows, frame) = (candidate.Cover(table), candidate.Frame.Cover(table));
        var inFrame = P(frame.ToArray(), prospects.Bands);
        // Without anybody to compare with nothing is tested.
        var compares = frame.ToArray().GroupBy(row => prospects.Bands[row]).Any(band => band.Any(rows.Contains) && !band.All(rows.Contains));
        return compares ? (P(Enumerable.Range(0, table.Rows.Count), prospects.Strata), inFrame) : (1, 1);

        double P(IEnumerable<int> among, int[] strata) => Math.Exp(StratifiedExact.LogGreater(factorials,
        [
            .. among.GroupBy(row => strata[row]).OrderBy(group => group.Key).Select(group => new TwoByTwo(
                group.Count(row => rows.Contains(row) && isHit(row)), group.Count(row => rows.Contains(row) && !isHit(row)),
                group.Count(row => !rows.Contains(row) && isHit(row)), group.Count(row => !rows.Contains(row) && !isHit(row)))),
        ]));
    }

    static (CaseTable Table, AncestorSets Ancestors) Library(ulong seed, int cases)
    {
        var random = new FixedRandom(seed);
        var playbook = SampleLibrary.Of([.. Enumerable.Range(0, cases).Select(i =>
        {
            var traits = conditions.Where(_ => random.Fraction() < 0.4).ToList();
            return SampleLibrary.Case($"o{i:000}", random.Fraction() < (traits.Contains("free") ? 0.8 : 0.3) ? Status.Success : Status.Churned, [.. tactics.Where(_ => random.Fraction() < 0.35).DefaultIfEmpty("goal")]) with
            {
                Conditions = traits,
                Industries = [random.Fraction() < 0.5 ? "easy" : "hard"],
            };
        })]);
        var ancestors = new AncestorSets(playbook.Taxonomy);
        return (CaseTable.Of(EpisodeReader.Read(playbook), ancestors), ancestors);
    }
}
