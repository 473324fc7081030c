using System.Runtime.ExceptionServices;

namespace PlaybookGen.Content;

/// <summary>Turns the files of a content folder into a playbook, or says what is wrong with them.</summary>
public static class PlaybookReader
{
    /// <summary>The most problems of one file that are told one by one.</summary>
    private const int MaxProblemsPerFile = 50;

    /// <exception cref="IOException">A file can't be read; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read; the message names it.</exception>
    public static Reading Read(ContentFiles content)
    {
        var placed = content.Files.Select(file => (File: file, Place: FilePlace.Of(file.Path))).Where(one => one.Place is not null).ToList();
        var files = InParallel(placed.Count, i => Bound(FileReader.Read(placed[i].File, placed[i].Place!)));

        var problems = new ProblemList();
        problems.AddRange(content.Problems);
        if (!Array.Exists(files, file => file.Place.Kind == FileKind.Site))
            problems.Add(Problems.SiteFileIsMissing(Location.StartOf("site.yaml")));
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

        return new Reading(problems.HasErrors ? null : PlaybookBinder.Bind(files), [.. files.Select(file => file.Case).OfType<SuccessCase>()], AtMost(problems), LanguageOf(files));
    }

    internal static T[] InParallel<T>(int count, Func<int, T> read)
    {
        var files = new T[count];
        try
        {
            Parallel.For(0, count, i => files[i] = read(i));
        }
        catch (AggregateException several)
        {
            // One file is enough to name; the caller knows what a failure to read means.
            ExceptionDispatchInfo.Throw(several.InnerExceptions.OrderBy(one => one.Message, StringComparer.Ordinal).First());
        }

        return files;
    }

    private static ReadFile Bound(ReadFile file) =>
        file is { Place.Kind: FileKind.Case, IsSound: true }
            ? file.WithoutOtherLines() with { Case = CaseBinder.Bind(file), Root = null, Texts = new Dictionary<Location, MarkdownText>() }
            : file;

    private static Language LanguageOf(ReadFile[] files) =>
        Array.Find(files, file => file.Place.Kind == FileKind.Site)?.Root is Written.Map site ? SiteBinder.LanguageOf(site) : Language.Japanese;

    private static IReadOnlyList<Problem> AtMost(ProblemList problems) =>
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
