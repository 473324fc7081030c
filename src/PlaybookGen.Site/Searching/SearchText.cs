using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

/// <summary>Words for the index, one piece a line: no phrase crosses a line end.</summary>
public static class SearchText
{
    public static string Lines(IEnumerable<string?> pieces) => string.Join('\n', pieces.Where(piece => !string.IsNullOrWhiteSpace(piece)));

    public static string Lines(params IEnumerable<string?>[] groups) => Lines(groups.SelectMany(group => group));

    /// <summary>The labels of terms with their synonyms.</summary>
    public static string Tags(IEnumerable<TermId> terms, Taxonomy taxonomy) =>
        Lines(terms.Distinct().Order()
            .Select(term => taxonomy.Find(term.Facet, term.Id))
            .OfType<Term>()
            .SelectMany(term => term.Synonyms.Prepend(term.Label)));

    public static IEnumerable<string?> Of(Outcome? outcome) => outcome is null
        ? []
        : [outcome.Statement, outcome.Words, .. outcome.Measures.Select(measure => measure.Metric)];

    public static IEnumerable<string?> Tactics(Plan? plan) => plan?.Tactics.Select(planned => planned.Action) ?? [];

    /// <summary>The states and resources of a plan, its tactics apart.</summary>
    public static IEnumerable<string?> Frame(Plan? plan) => plan is null
        ? []
        :
        [
            .. plan.Objectives.Select(objective => objective.State),
            plan.Resources.People, plan.Resources.Budget, plan.Resources.Time, plan.Resources.Quality,
            plan.Resources.Business, plan.Resources.Environment, plan.Resources.Rivals, plan.Resources.Adversity,
            .. plan.Milestones.Select(milestone => milestone.State),
        ];
}
