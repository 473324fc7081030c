using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Leader;

/// <summary>The tables of the leader's page. Practice stands in a column of its own.</summary>
public static class LeaderTables
{
    public static IReadOnlyList<LeaderTable> Of(Exploration exploration)
    {
        LeaderTable[] tables =
        [
            Grades(exploration.Catalogue),
            Coverage.ByIndustry(exploration),
            Coverage.ByStage(exploration),
            Coverage.ByYear(exploration),
            Holes.Of(exploration),
        ];
        return [.. tables.Where(table => table.Rows.Count > 0)];
    }

    /// <summary>Rows with the length of their bars.</summary>
    public static IReadOnlyList<LeaderRow> Rows(IEnumerable<(string Name, Link? To, int[] Values)> rows)
    {
        var all = rows.ToList();
        var most = all.Select(row => row.Values[0]).DefaultIfEmpty(0).Max();
        return [.. all.Select(row => new LeaderRow(row.Name, row.To, row.Values, most == 0 ? 0 : (double)row.Values[0] / most))];
    }

    private static LeaderTable Grades(Catalogue catalogue)
    {
        var words = catalogue.Words;
        return new LeaderTable(
            "grades",
            words.LeaderGrades,
            catalogue.Patterns.All.Any(pattern => pattern.Grade == Grade.Proven) ? "" : words.NothingProven(catalogue.Patterns.CasesUntilProof),
            [words.GradeColumn, words.WinningPatterns, words.LosingPatterns, words.OldColumn],
            Rows(Enum.GetValues<Grade>().Select(grade => (
                Words.Sign(grade) + " " + words.Of(grade),
                (Link?)null,
                new[]
                {
                    catalogue.Patterns.Winning.Count(pattern => pattern.Grade == grade),
                    catalogue.Patterns.Losing.Count(pattern => pattern.Grade == grade),
                    catalogue.Patterns.All.Count(pattern => pattern.Grade == grade && pattern.IsOld),
                }))));
    }
}
