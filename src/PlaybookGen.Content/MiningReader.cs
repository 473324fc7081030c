namespace PlaybookGen.Content;

/// <summary>
/// Reads of a content folder what the miner counts: the settings, the vocabulary, and the cases without their prose, so that a hundred thousand of
/// them fit into memory. What the miner doesn't need is left to the check.
/// </summary>
public static class MiningReader
{
    /// <exception cref="IOException">A file can't be read; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read; the message names it.</exception>
    public static Reading Read(ContentFiles content)
    {
        var cases = content.Files.Where(file => KindOf(file) == FileKind.Case).ToList();
        var reading = PlaybookReader.Read(content with { Files = [.. content.Files.Where(file => KindOf(file) is FileKind.Site or FileKind.Taxonomy)] });
        if (reading.Playbook is not { } playbook)
            return reading;
        var counted = new CountedCases(playbook.Taxonomy);
        var read = PlaybookReader.InParallel(cases.Count, i => counted.Read(cases[i]));
        // What is wrong is told as everywhere else, with the guesses that only the whole library allows.
        return Array.TrueForAll(read, one => one is not null) && read.DistinctBy(one => one!.Id).Count() == read.Length
            ? reading with { Playbook = playbook with { Cases = [.. read.OfType<SuccessCase>().OrderBy(one => one.Id, StringComparer.Ordinal)] } }
            : PlaybookReader.Read(content);
    }

    private static FileKind? KindOf(ContentFile file) => FilePlace.Of(file.Path)?.Kind;
}
