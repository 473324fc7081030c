namespace PlaybookGen.Content;

/// <summary>Turns the files of a content folder into a playbook, or says what is wrong with them.</summary>
public static class PlaybookReader
{
    /// <summary>The most problems of one file that are told one by one.</summary>
    private const int MaxProblemsPerFile = 50;

    public static Reading Read(ContentFiles content)
    {
        var placed = content.Files.Select(file => (File: file, Place: FilePlace.Of(file.Path))).Where(one => one.Place is not null).ToList();
        var files = new ReadFile[placed.Count];
        Parallel.For(0, files.Length, i => files[i] = FileReader.Read(placed[i].File, placed[i].Place!));

        var problems = new ProblemList();
        problems.AddRange(content.Problems);
        if (!Array.Exists(files, file => file.Place.Kind == FileKind.Site))
            problems.Add(Problems.SiteFileIsMissing(new Location(new SourceFile("site.yaml", ""), 1, 1)));
        problems.AddRange(IdCheck.Check(files));
        var names = new ContentNames(files);
        var links = new LinkCheck(files, names);
        foreach (var file in files)
        {
            problems.AddRange(file.Problems);
            problems.AddRange(ReferenceCheck.Check(file, names));
            problems.AddRange(links.Check(file));
            if (file.Place.Kind == FileKind.Taxonomy)
                problems.AddRange(TaxonomyCheck.Check(file));
        }

        return new Reading(problems.HasErrors ? null : PlaybookBinder.Bind(files), Bounded(problems), LanguageOf(files));
    }

    private static Language LanguageOf(ReadFile[] files) =>
        Array.Find(files, file => file.Place.Kind == FileKind.Site)?.Root is Written.Map site ? SiteBinder.LanguageOf(site) : Language.Japanese;

    private static IReadOnlyList<Problem> Bounded(ProblemList problems) =>
    [
        .. problems.Sorted.GroupBy(problem => problem.At.File.Path, StringComparer.Ordinal).SelectMany(file =>
        {
            var all = file.ToList();
            return all.Count <= MaxProblemsPerFile
                ? all
                : [.. all.Take(MaxProblemsPerFile), Rest(all[MaxProblemsPerFile..])];
        }),
    ];

    private static Problem Rest(List<Problem> rest) => Problems.MoreProblems(rest[0].At, rest.Count, rest.Min(problem => problem.Severity));
}
