namespace PlaybookGen.Model;

/// <summary>One page as search sees it: its words by field, and the ids that it can be filtered by. All text is plain, without markup.</summary>
public sealed record SearchDocument
{
    /// <summary>The page's path from the site's root, such as <c>/cases/acme/</c>; unique among the documents.</summary>
    public required string Address { get; init; }

    /// <summary>The id of what kind of page it is: <c>case</c>, <c>pattern</c>, <c>drill</c>, <c>term</c> and so on. Also the value of the facet <c>kind</c>.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Labels of the page's terms and their synonyms, one a line.</summary>
    public string Tags { get; init; } = "";

    /// <summary>The win condition, with its measures.</summary>
    public string Outcome { get; init; } = "";

    public string Tactics { get; init; } = "";

    /// <summary>Everything else that the page says. A line end is a border that no phrase crosses.</summary>
    public string Body { get; init; } = "";

    /// <summary>Facet (<c>industry</c>, <c>outcome</c>, <c>tactic</c>, <c>condition</c>, <c>result</c>, <c>provenance</c>, <c>organisation</c> …) to the ids it holds here, ancestors included.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Facets { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The grade of evidence as shown beside a result; null when the kind has none.</summary>
    public string? Grade { get; init; }

    /// <summary>What came of it, in a few words, as shown beside a result; null when there is nothing to say.</summary>
    public string? Result { get; init; }
}
