using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Home;

namespace PlaybookGen.Site.Leader;

/// <summary>How many cases there are by industry, by stage and by year.</summary>
public static class Coverage
{
    private const int IndustriesShown = 40;

    /// <summary>Industries at the top of the tree, those with the most cases first; even those without one.</summary>
    public static LeaderTable ByIndustry(Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        return Table(
            exploration, "industries", catalogue.Words.LeaderIndustries, catalogue.Words.Of(Facet.Industries),
            catalogue.Taxonomy[Facet.Industries].Where(term => term.Parent is null)
                .Select(term => new TermId(Facet.Industries, term.Id))
                .Select(term => (Link: catalogue.Link(term), Cases: catalogue.CasesOf(term).ToList()))
                .OrderByDescending(row => row.Cases.Count(exploration.IsEvidence)).ThenByDescending(row => row.Cases.Count).ThenBy(row => row.Link.To)
                .Take(IndustriesShown)
                .Select(row => (row.Link.Text, (Link?)row.Link, (IEnumerable<SuccessCase>)row.Cases)));
    }

    /// <summary>Cases with a tactic of the stage in any 局面.</summary>
    public static LeaderTable ByStage(Exploration exploration)
    {
        var words = exploration.Words;
        var stages = exploration.Phases
            .SelectMany(phase => phase.Done.Select(tactic => (exploration.Taxonomy.Find(Facet.Tactics, tactic.Id)?.Stage, phase.Case)))
            .DistinctBy(one => (one.Stage, one.Case.Id))
            .ToLookup(one => one.Stage, one => one.Case);
        return Table(
            exploration, "stages", words.LeaderStages, words.StageColumnLabel,
            Enum.GetValues<Stage>().Select(stage => (words.Of(stage), (Link?)new Link(ExploringLinks.Stages, words.Of(stage)), stages[stage])));
    }

    public static LeaderTable ByYear(Exploration exploration)
    {
        var words = exploration.Words;
        var real = exploration.Catalogue.Cases.Where(exploration.IsEvidence).ToList();
        var limit = exploration.Catalogue.Frame.AsOf?.Latest.AddYears(-5);
        var old = real.Count(item => item.Date.Latest < limit);
        return Table(
            exploration, "years", words.LeaderAge, words.YearColumn,
            exploration.Catalogue.Cases.GroupBy(item => item.Date.Year).Select(year => (words.YearOf(year.Key), (Link?)null, (IEnumerable<SuccessCase>)year)))
            with
        { Says = real.Count == 0 ? "" : words.OldShare(old, real.Count) };
    }

    private static LeaderTable Table(
        Exploration exploration, string key, string title, string first, IEnumerable<(string Name, Link? To, IEnumerable<SuccessCase> Cases)> rows)
    {
        var words = exploration.Words;
        return new LeaderTable(
            key, title, "", [first, words.CasesColumn, words.OrganisationsColumn, words.WithNumbersColumn, words.PracticeColumn],
            LeaderTables.Rows(rows.Select(row =>
            {
                var real = row.Cases.Where(exploration.IsEvidence).ToList();
                return (row.Name, row.To, new[]
                {
                    real.Count,
                    real.Select(item => item.Organisation).Distinct(StringComparer.Ordinal).Count(),
                    real.Count(LibraryCount.HasResult),
                    row.Cases.Count() - real.Count,
                });
            })));
    }
}
