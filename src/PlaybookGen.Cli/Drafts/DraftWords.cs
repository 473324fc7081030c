using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The comments beside the keys of a draft.</summary>
internal sealed class DraftWords(Taxonomy taxonomy, Language language)
{
    private const int MaxTerms = 6;

    public string Of(string ja, string en) => new Phrase(ja, en).In(language);

    /// <summary>The words that may stand there.</summary>
    public static string Words<T>()
        where T : struct, Enum => string.Join(" | ", FormatWord.All<T>());

    /// <summary>Some of the ids that may stand there, and where all of them are.</summary>
    public string Terms(Facet facet)
    {
        var terms = taxonomy[facet].Take(MaxTerms).Select(term => $"{term.Id} {term.Label}");
        return $"taxonomy/{FormatWord.Of(facet)}.yaml: " + string.Join(", ", terms) + (taxonomy[facet].Count > MaxTerms ? " …" : "");
    }
}
