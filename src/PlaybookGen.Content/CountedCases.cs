using System.Collections.Concurrent;

namespace PlaybookGen.Content;

/// <summary>Cases without their prose. Equal ids are kept once; may be used from several threads.</summary>
internal sealed class CountedCases(Taxonomy taxonomy)
{
    private readonly ConcurrentDictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>Null when the file has an error, or names a term that the taxonomy lacks.</summary>
    public SuccessCase? Read(ContentFile file)
    {
        var read = FileReader.ReadKeys(file, FilePlace.Of(file.Path)!);
        return read.IsSound && !read.References.Any(IsUnknown) ? Counted(CaseBinder.Bind(read)) : null;
    }

    private bool IsUnknown(Reference reference) => reference.Target is Shape.TermOf terms && !terms.OrWords.Contains(reference.Id)
        && !terms.Facets.Any(facet => taxonomy.Find(facet, reference.Id) is not null);

    private SuccessCase Counted(SuccessCase item) => new()
    {
        Id = item.Id,
        SourcePath = item.SourcePath,
        Title = item.Title,
        Summary = "",
        Status = item.Status,
        Provenance = item.Provenance,
        Organisation = item.Organisation,
        Date = item.Date,
        Industries = Once(item.Industries),
        Conditions = Once(item.Conditions),
        Obstacles = Once(item.Obstacles),
        Size = item.Size,
        Phase = item.Phase,
        Product = item.Product is { } product ? new CaseProduct(null, product.Kind, null) : null,
        Outcome = Counted(item.Outcome),
        Plan = item.Plan is { } plan ? Counted(plan) : null,
        Revisions = [.. item.Revisions.Select(Counted)],
    };

    private Revision Counted(Revision revision) => new()
    {
        Title = "",
        Date = revision.Date,
        Outcome = revision.Outcome is { } outcome ? Counted(outcome) : null,
        Obstacles = Once(revision.Obstacles),
        Plan = revision.Plan is { } plan ? Counted(plan) : null,
        Status = revision.Status,
    };

    private Outcome Counted(Outcome outcome) => new()
    {
        Statement = "",
        Tags = Once(outcome.Tags),
        Depth = outcome.Depth,
        Measures = [.. outcome.Measures.Select(measure => measure with { Metric = "", Unit = null, Method = null })],
    };

    private Plan Counted(Plan plan) => new()
    {
        Tactics = [.. plan.Tactics.Select(tactic => new PlannedTactic
        {
            Tactic = Once(tactic.Tactic),
            For = Once(tactic.For),
            Colour = tactic.Colour,
            Due = tactic.Due,
            Done = tactic.Done,
            Quality = tactic.Quality,
        })],
    };

    private IReadOnlyList<string> Once(IReadOnlyList<string> texts) => [.. texts.Select(Once)];

    private string Once(string text) => ids.GetOrAdd(text, text);
}
