using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>Where the exploring pages are, by the key that stands for each in <c>site.yaml</c>'s navigation, as far as the library has something for them.</summary>
public static class ExploringLinks
{
    public static readonly SitePath Finder = new("finder/");
    public static readonly SitePath Signals = new("signals/");
    public static readonly SitePath ChurnMap = new("churn-map/");

    public static readonly SitePath Matrix = new("matrix/");
    public static readonly SitePath Stages = new("matrix/stages/");

    public static readonly SitePath Contradictions = new("contradictions/");
    public static readonly SitePath Outcomes = new("outcomes-catalogue/");
    public static readonly SitePath Metrics = new("metrics/");
    public static readonly SitePath Doses = new("doses/");
    public static readonly SitePath OpenQuestions = new("open-questions/");
    public static readonly SitePath Changes = new("changes/");
    public static readonly SitePath Leader = new("leader/");

    public static Link? Find(string key, Playbook playbook, Words words) => All(playbook, words).FirstOrDefault(way => way.Key == key)?.To;

    public static bool Has(SitePath page, Playbook playbook, Words words) => All(playbook, words).Any(way => way.To.To == page);

    /// <summary>The other exploring pages, for the foot of one of them.</summary>
    public static IReadOnlyList<Way> Beside(SitePath page, Catalogue catalogue) =>
        [.. All(catalogue.Playbook, catalogue.Words).Where(way => way.To.To != page)];

    /// <summary>All of them, in the order in which a reader meets them.</summary>
    public static IEnumerable<Way> All(Playbook playbook, Words words)
    {
        if (playbook.Cases.Count > 0)
            yield return new Way("finder", new Link(Finder, words.Finder), words.FinderSays);
        var obstacles = playbook.Taxonomy[Facet.Obstacles];
        if (obstacles.Count > 0)
            yield return new Way("signals", new Link(Signals, words.Signals), words.SignalsSay);
        if (obstacles.Any(term => term.Causes.Count > 0))
            yield return new Way("churn-map", new Link(ChurnMap, words.ChurnMap), words.ChurnMapSays);
        if (playbook.Cases.Count > 0)
        {
            yield return new Way("matrix", new Link(Matrix, words.ConditionMatrix), words.ConditionMatrixSays);
            yield return new Way("stages", new Link(Stages, words.StageMatrix), words.StageMatrixSays);
            yield return new Way("contradictions", new Link(Contradictions, words.Contradictions), words.ContradictionsSay);
            yield return new Way("outcomes-catalogue", new Link(Outcomes, words.OutcomeCatalogue), words.OutcomeCatalogueSays);
            yield return new Way("metrics", new Link(Metrics, words.MetricCatalogue), words.MetricCatalogueSays);
            yield return new Way("doses", new Link(Doses, words.Doses), words.DosesSay);
            yield return new Way("open-questions", new Link(OpenQuestions, words.OpenQuestions), words.OpenQuestionsSay);
            yield return new Way("changes", new Link(Changes, words.Changes), words.ChangesSay);
            yield return new Way("leader", new Link(Leader, words.LeaderTitle), words.LeaderSays);
        }
    }
}
