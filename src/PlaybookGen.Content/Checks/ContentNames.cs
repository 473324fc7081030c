namespace PlaybookGen.Content;

/// <summary>Everything in a content folder that can be named from elsewhere, also what stands in files with errors.</summary>
public sealed class ContentNames
{
    private readonly Dictionary<Facet, Dictionary<string, string>> terms = [];
    private readonly HashSet<Facet> unreadable = [];
    private readonly Dictionary<FileKind, SortedSet<string>> files = [];
    private readonly Dictionary<Facet, Dictionary<string, string>> words = [];
    private readonly Dictionary<Facet, NearestWords> nearTerms = [];
    private readonly Dictionary<FileKind, Lazy<NearestWords>> nearFiles = [];

    public ContentNames(IReadOnlyList<ReadFile> all)
    {
        foreach (var file in all)
        {
            if (file.Place.Facet is { } facet)
                Add(facet, file);
            else if (files.TryGetValue(file.Place.Kind, out var ids))
                ids.Add(file.Place.Id);
            else
                files.Add(file.Place.Kind, new SortedSet<string>(StringComparer.Ordinal) { file.Place.Id });
        }

        foreach (var (kind, ids) in files)
            nearFiles[kind] = new(() => new NearestWords(ids));
    }

    public bool HasTerm(Facet facet, string id) => terms.TryGetValue(facet, out var known) && known.ContainsKey(id);

    /// <summary>Whether the file of a facet could be read; when it couldn't, that is the fault, not the ids that others take from it.</summary>
    public bool IsReadable(Facet facet) => !unreadable.Contains(facet);

    public bool HasFile(FileKind kind, string id) => files.TryGetValue(kind, out var ids) && ids.Contains(id);

    /// <summary>The file of the kind whose id was meant, or null.</summary>
    public string? GuessFile(FileKind kind, string written) => nearFiles.GetValueOrDefault(kind)?.Value.To(written);

    /// <summary>The term whose id, label or synonym was meant, or null.</summary>
    public string? Guess(Facet facet, string written)
    {
        if (!terms.TryGetValue(facet, out var known))
            return null;
        var tidy = WordGuess.Tidy(written);
        if (known.ContainsKey(tidy))
            return tidy;
        return words[facet].GetValueOrDefault(tidy) is { } exact
            ? exact
            : nearTerms[facet].To(tidy) is { } near ? words[facet].GetValueOrDefault(near, near) : null;
    }

    private void Add(Facet facet, ReadFile file)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file.Root is not Written.Items items)
        {
            unreadable.Add(facet);
            return;
        }

        foreach (var term in items.Values.OfType<Written.Map>())
        {
            if (term.TextOf("id") is not { } id || !known.TryAdd(id, term.TextOf("label") ?? id))
                continue;
            foreach (var word in term.TextsOf("synonyms").Prepend(known[id]))
                said.TryAdd(WordGuess.Tidy(word), id);
        }

        terms[facet] = known;
        words[facet] = said;
        nearTerms[facet] = new NearestWords(known.Keys.Concat(said.Keys));
    }
}
