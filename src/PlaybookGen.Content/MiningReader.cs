namespace PlaybookGen.Content;

/// <summary>
/// Reads of a content folder what the miner counts: the settings, the vocabulary, and the cases without their prose, one after another, so that
/// of a hundred thousand only what is counted need fit into memory. What the miner doesn't need is left to the check.
/// </summary>
public static class MiningReader
{
    /// <param name="counting">Given the settings and the vocabulary, says what is kept of a case; is asked on several threads at once.</param>
    /// <param name="onRead">Hears of each case when it is done, on any thread.</param>
    /// <returns>What was read, its playbook without cases, and what was kept of each case, by the case's id; nothing when something is wrong.</returns>
    /// <exception cref="IOException">A file can't be read; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read; the message names it.</exception>
    public static (Reading Reading, IReadOnlyList<T> Counted) Read<T>(ContentFiles content, Func<Playbook, Func<SuccessCase, T>> counting, Action? onRead = null)
    {
        var reading = PlaybookReader.Read(content with { Files = [.. content.Files.Where(file => KindOf(file) is FileKind.Site or FileKind.Taxonomy)] });
        if (reading.Playbook is not { } library)
            return (reading, []);
        var count = counting(library);
        var cases = content.Files.Where(file => KindOf(file) == FileKind.Case).ToList();
        var counted = PlaybookReader.InParallel(cases.Count, i =>
        {
            var item = Bound(cases[i], library.Taxonomy);
            onRead?.Invoke();
            return item is null ? null : new Kept<T>(item.Id, count(item));
        });
        if (Array.TrueForAll(counted, one => one is not null) && counted.DistinctBy(one => one!.Id).Count() == counted.Length)
            return (reading, [.. counted.OrderBy(one => one!.Id, StringComparer.Ordinal).Select(one => one!.Value)]);

        // What is wrong is told as everywhere else, with the guesses that only the whole library allows.
        var whole = PlaybookReader.Read(content);
        return (whole, [.. (whole.Playbook?.Cases ?? []).Select(count)]);
    }

    /// <summary>Null when the file has an error, or names a term that the taxonomy lacks.</summary>
    private static SuccessCase? Bound(ContentFile file, Taxonomy taxonomy)
    {
        var read = FileReader.ReadKeys(file, FilePlace.Of(file.Path)!);
        return read.IsSound && !read.References.Any(reference => IsUnknown(reference, taxonomy)) ? CaseBinder.Bind(read) : null;
    }

    private static bool IsUnknown(Reference reference, Taxonomy taxonomy) => reference.Target is Shape.TermOf terms && !terms.OrWords.Contains(reference.Id)
        && !terms.Facets.Any(facet => taxonomy.Find(facet, reference.Id) is not null);

    private static FileKind? KindOf(ContentFile file) => FilePlace.Of(file.Path)?.Kind;

    private sealed record Kept<T>(string Id, T Value);
}
