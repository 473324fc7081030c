using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.ManyCases;

public sealed class CandidateSearchTests
{
    static readonly string[] tactics = ["ask", "ask-by-sheet", "ask-by-menu", "goal", "pair", "show"];
    static readonly string[] conditions = ["new-work", "old-work", "free"];

    [Fact]
    public void EveryStatementWithEnoughRowsIsFoundWithItsRows()
    {
        for (var seed = 1UL; seed <= 8; seed++)
        {
            var (table, ancestors) = Library(seed, 30 + (int)seed * 11);
            foreach (var inquiry in Enum.GetValues<Inquiry>())
            {
                var found = new List<string>();
                CandidateSearch.Run(table, ancestors, inquiry, 4, (search, support) =>
                {
                    var rows = new int[support];
                    search.CopyRows(rows);
                    var candidate = search.CandidateOf(search.Current);
                    Assert.Equal(candidate.Length, search.Current.Length);
                    found.Add($"{candidate}: {string.Join(' ', rows)}");
                });
                Assert.Equal(Stupid(table, ancestors, inquiry, 4).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void ASupportRaisedOnTheWayLeavesOutWhatIsRarer()
    {
        var (table, ancestors) = Library(3, 80);
        var supports = new List<int>();
        CandidateSearch.Run(table, ancestors, Inquiry.WhatWins, 2, (search, support) =>
        {
            supports.Add(support);
            search.MinSupport = 6;
        });
        Assert.All(supports.Skip(1), support => Assert.True(support >= 6));
    }

    /// <summary>All statements there could be, each with its rows counted one by one; those that a shorter one says on its way are left out.</summary>
    static IEnumerable<string> Stupid(CaseTable table, AncestorSets ancestors, Inquiry inquiry, int minSupport)
    {
        var contexts = Sets(Terms(table, Facet.Conditions, Facet.Industries, Facet.Obstacles), 2);
        var outcomes = Terms(table, Facet.Outcomes).Select(term => (TermId?)term).Prepend(null).ToList();
        foreach (var context in contexts)
        {
            foreach (var outcome in outcomes)
            {
                var frame = context.Concat(outcome is { } wanted ? [wanted] : Array.Empty<TermId>()).ToList();
                if (inquiry == Inquiry.WhatIsMissed)
                {
                    foreach (var missing in Terms(table, Facet.Tactics).Where(_ => context.Count == 1))
                    {
                        if (Narrowing(frame) is { } rows && rows.Where(row => !Has(row, missing)).ToList() is var without && without.Count >= minSupport && without.Count < rows.Count)
                            yield return Line(new(PatternKind.Losing, context, outcome, [], missing), without);
                    }
                    continue;
                }
                foreach (var chosen in Sets(Terms(table, Facet.Tactics), 3).Where(set => set.Count > 0))
                {
                    if (Narrowing([.. frame, .. chosen]) is { } rows && rows.Count >= minSupport)
                        yield return Line(new(inquiry == Inquiry.WhatWins ? PatternKind.Winning : PatternKind.Losing, context, outcome, chosen, null), rows);
                }
            }
        }

        string Line(Candidate candidate, List<int> rows) => $"{candidate}: {string.Join(' ', rows)}";

        bool Has(int row, TermId term) => table.Items[term].Contains(row);

        // Each term, in its turn, must leave enough rows, and fewer than before.
        List<int>? Narrowing(List<TermId> terms)
        {
            var rows = Enumerable.Range(0, table.Rows.Count).ToList();
            foreach (var term in terms)
            {
                var next = rows.Where(row => Has(row, term)).ToList();
                if (next.Count == rows.Count || next.Count < minSupport)
                    return null;
                rows = next;
            }
            return rows;
        }

        List<List<TermId>> Sets(List<TermId> terms, int most)
        {
            List<List<TermId>> sets = [[]];
            foreach (var term in terms)
            {
                sets.AddRange(sets.Where(set => set.Count < most && !set.Exists(other => ancestors.Above(other).Contains(term) || ancestors.Above(term).Contains(other)))
                    .Select(set => (List<TermId>)[.. set, term]).ToList());
            }
            return sets;
        }
    }

    static List<TermId> Terms(CaseTable table, params Facet[] facets) => [.. table.Items.Keys.Where(term => facets.Contains(term.Facet))];

    static (CaseTable Table, AncestorSets Ancestors) Library(ulong seed, int cases)
    {
        var random = new FixedRandom(seed);
        var playbook = SampleLibrary.Of([.. Enumerable.Range(0, cases).Select(i =>
            SampleLibrary.Case($"o{i:000}", random.Fraction() < 0.5 ? Status.Success : Status.Churned, [.. Some(random, tactics, 0.35).DefaultIfEmpty("goal")]) with
            {
                Conditions = [.. Some(random, conditions, 0.4)],
                Industries = [random.Fraction() < 0.5 ? "easy" : "hard"],
            })]);
        var ancestors = new AncestorSets(playbook.Taxonomy);
        return (CaseTable.Of(EpisodeReader.Read(playbook), ancestors), ancestors);
    }

    static IEnumerable<string> Some(FixedRandom random, string[] from, double share) => from.Where(_ => random.Fraction() < share).ToList();
}
