using PlaybookGen.Model;

namespace PlaybookGen.Site.Searching;

public static class CaseDocuments
{
    public static IEnumerable<SearchDocument> Of(Catalogue catalogue) => catalogue.Playbook.Cases.Select(item => Of(item, catalogue));

    private static SearchDocument Of(SuccessCase item, Catalogue catalogue)
    {
        var terms = CaseTerms.Of(item, catalogue.Taxonomy);
        var facets = SearchFacets.Values(SearchKinds.Case, terms);
        facets[SearchFacets.Result] = [FormatWord.Of(item.Status)];
        facets[SearchFacets.Provenance] = [FormatWord.Of(item.Provenance)];
        return new SearchDocument
        {
            Address = SitePath.Case(item.Id).ToString(),
            Kind = SearchKinds.Case,
            Title = item.Title,
            Tags = SearchText.Tags(terms, catalogue.Taxonomy),
            Outcome = SearchText.Lines([item.Goal], SearchText.Of(item.Outcome), item.Revisions.SelectMany(step => SearchText.Of(step.Outcome))),
            Tactics = SearchText.Lines(SearchText.Tactics(item.Plan), item.Revisions.SelectMany(step => SearchText.Tactics(step.Plan))),
            Body = SearchText.Lines(
                [item.Summary, item.Product?.Name, item.Product?.Value, item.Metric?.Name],
                SearchText.Frame(item.Plan),
                item.Revisions.SelectMany(Told),
                Told(item.Review),
                item.Hypotheses.SelectMany(hypothesis => new[] { hypothesis.Text, hypothesis.Reaction, hypothesis.Revised }),
                [item.Body.PlainText],
                item.Sources.Select(source => source.Title)),
            Facets = facets,
            Result = catalogue.Words.PracticeMark(item.Provenance) is { } mark ? $"{catalogue.Words.Of(item.Status)} · {mark}" : catalogue.Words.Of(item.Status),
        };
    }

    private static IEnumerable<string?> Told(Revision step) => [step.Title, step.Hypothesis, .. SearchText.Frame(step.Plan), step.Learned];

    private static IEnumerable<string?> Told(Review? review) => review is null
        ? []
        : [review.Facts, review.Execution, .. review.Insights, .. review.Good, .. review.More, review.Next];
}
