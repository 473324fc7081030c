namespace PlaybookGen.Content;

/// <summary>The vocabulary from what was written and checked.</summary>
public static class TaxonomyBinder
{
    /// <param name="files">Sound taxonomy files.</param>
    public static Taxonomy Bind(IEnumerable<ReadFile> files) =>
        new(files.OrderBy(file => file.Place.Facet).SelectMany(file => LibraryBinder.Entries(file).Select(term => Term(file, term))));

    private static Term Term(ReadFile file, Written.Map term)
    {
        var plain = new Term
        {
            Facet = file.Place.Facet!.Value,
            Id = term.Required("id"),
            Label = term.Required("label"),
            Parent = term.TextOf("parent"),
            Synonyms = term.TextsOf("synonyms"),
            Description = Markdown(file, term, "description"),
        };
        return plain.Facet switch
        {
            Facet.Obstacles => plain with
            {
                Causes = term.TextsOf("causes"),
                Phase = term.WordOf<SuccessPhase>("phase"),
                Says = term.TextsOf("says"),
                Influence = term.WordOf<Influence>("influence"),
            },
            Facet.Tactics => plain with
            {
                Stage = term.WordOf<Stage>("stage"),
                Sensemaking = term.WordsOf<SensemakingMethod>("sensemaking"),
                Principle = term.WordOf<Principle>("principle"),
                NotWhen = Markdown(file, term, "not-when"),
            },
            Facet.Conditions => plain with { Axis = term.WordOf<ConditionAxis>("axis") },
            _ => plain,
        };
    }

    private static MarkdownText Markdown(ReadFile file, Written.Map term, string key) =>
        term.Find(key) is { } value ? file.Texts[value.At] : MarkdownText.Empty;
}
