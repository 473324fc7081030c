using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>
/// A large library as rows: one independent organisation each, by its newest 局面 whose result is known. What a plan set out to do counts here,
/// whether it was carried out or not: plans that fail are carried out less, so leaving those out would make every tactic look good.
/// </summary>
sealed class CaseTable
{
    CaseTable(IReadOnlyList<Episode> rows, AncestorSets ancestors)
    {
        Rows = rows;
        Items = Covers(rows, ancestors);
        Strata = KindsOfCustomer.Of(rows);
    }

    public IReadOnlyList<Episode> Rows { get; }

    /// <summary>Terms with the rows that have them, in the order of terms.</summary>
    public IReadOnlyDictionary<TermId, RowSet> Items { get; }

    /// <summary>The declared kind of customer of each row.</summary>
    public int[] Strata { get; }

    public bool[] Labels(PatternKind kind) =>
        [.. Rows.Select(row => row.Result == (kind == PatternKind.Winning ? ResultLevel.Reached : ResultLevel.NotReached))];

    /// <summary>How the rows of a statement ended that carried its tactics out.</summary>
    public OutcomeCounts With(Tested tested) =>
        Counted(tested.Rows.ToArray().Select(row => Rows[row]).Where(row => tested.Candidate.Tactics.All(row.Done.Contains)));

    /// <summary>How the rows ended that are comparable, the same traits and outcome, without the tactics.</summary>
    public OutcomeCounts Without(Tested tested) =>
        Counted(tested.Candidate.Frame.Cover(this).Without(tested.Rows));

    public OutcomeCounts Counted(RowSet rows) => Counted(rows.ToArray().Select(row => Rows[row]));

    static OutcomeCounts Counted(IEnumerable<Episode> rows)
    {
        var results = rows.Select(row => row.Result).ToList();
        return new(
            results.Count(result => result == ResultLevel.Reached),
            results.Count(result => result == ResultLevel.Improved),
            results.Count(result => result == ResultLevel.NotReached));
    }

    public RowSet All
    {
        get
        {
            var all = new RowSet(Rows.Count);
            for (var row = 0; row < Rows.Count; row++)
                all.Add(row);
            return all;
        }
    }

    public static CaseTable Of(IReadOnlyList<Episode> episodes, AncestorSets ancestors) => new(
        [
            .. episodes.Where(episode => episode.IsEvidence && episode.Result is not null && episode.Planned.Count > 0)
                .GroupBy(episode => episode.Organisation)
                .Select(group => group.LastOrDefault(episode => episode.IsFinal) ?? group.Last())
                .OrderBy(episode => episode.CaseId, StringComparer.Ordinal),
        ],
        ancestors);

    static SortedDictionary<TermId, RowSet> Covers(IReadOnlyList<Episode> rows, AncestorSets ancestors)
    {
        var covers = new SortedDictionary<TermId, RowSet>();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var term in rows[row].Context.Concat(rows[row].Outcomes).Concat(rows[row].Planned))
            {
                if (!covers.TryGetValue(term, out var cover))
                    covers[term] = cover = new(rows.Count);
                cover.Add(row);
            }
        }
        // A heading nearly all of whose cases have one term below it says what that term says.
        var headings = covers.Where(item => ancestors.Above(item.Key).Count > 0)
            .SelectMany(item => ancestors.Above(item.Key).Where(above => item.Value.Count >= Headings.NearlyAll * covers[above].Count))
            .ToHashSet();
        foreach (var term in covers.Keys.Where(term => headings.Contains(term) || covers[term].Count == rows.Count).ToList())
            covers.Remove(term);
        return covers;
    }
}
