namespace PlaybookGen.Content;

/// <summary>Checks that every id and every link ends at something that exists.</summary>
public static class ReferenceCheck
{
    public static IEnumerable<Problem> Check(ReadFile file, ContentNames names) =>
        file.References.Select(reference => Check(reference, names)).OfType<Problem>();

    private static Problem? Check(Reference reference, ContentNames names) => reference.Target switch
    {
        Shape.TermOf terms => CheckTerm(reference, terms, names),
        Shape.FileOf { Kind: var kind } when !names.HasFile(kind, reference.Id) => OneText(reference) ?? Problems.FileIsUnknown(
            reference.At, reference.Id, NameOf(kind), FilePlace.FolderOf(kind), names.GuessFile(kind, reference.Id)),
        _ => null,
    };

    private static Problem? CheckTerm(Reference reference, Shape.TermOf terms, ContentNames names)
    {
        if (terms.OrWords.Contains(reference.Id) || terms.Facets.Any(facet => names.HasTerm(facet, reference.Id) || !names.IsReadable(facet)))
            return null;
        var guess = terms.OrWords.FirstOrDefault(word => word == WordGuess.Tidy(reference.Id))
            ?? terms.Facets.Select(facet => names.Guess(facet, reference.Id)).FirstOrDefault(found => found is not null);
        return guess is null && OneText(reference) is { } list
            ? list
            : Problems.TermIsUnknown(reference.At, reference.Id, NameOf(terms.Facets), PathOf(terms.Facets), guess ?? Nearest.Of(reference.Id, terms.OrWords));
    }

    private static Problem? OneText(Reference reference)
    {
        var parts = ListGuess.Of(reference.Id);
        return parts.Count > 1 || (parts.Count == 1 && parts[0] != reference.Id) ? Problems.ListIsOneText(reference.At, reference.Id, parts) : null;
    }

    internal static string PathOf(IReadOnlyList<Facet> facets) => string.Join(", ", facets.Select(facet => $"taxonomy/{FormatWord.Of(facet)}.yaml"));

    internal static Phrase NameOf(IReadOnlyList<Facet> facets) => facets.Count > 1 ? new("タグ", "tag") : facets[0] switch
    {
        Facet.Industries => new("業種", "industry"),
        Facet.Conditions => new("条件", "condition"),
        Facet.Outcomes => new("勝利条件", "outcome"),
        Facet.Tactics => new("施策", "tactic"),
        _ => new("望ましくない状態", "obstacle"),
    };

    private static Phrase NameOf(FileKind kind) => kind switch
    {
        FileKind.Case => new("事例", "case"),
        FileKind.Drill => new("ドリル", "drill"),
        FileKind.Kit => new("シート", "kit"),
        _ => new("ページ", "page"),
    };
}
