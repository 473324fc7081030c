using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>
/// The folder <c>drafts/</c> of a library: it is laid out like the library itself (<c>drafts/cases/acme.md</c>), and what is in it
/// is read as if it stood in its place, but only when drafts are asked for.
/// </summary>
public static class DraftFolder
{
    public const string Name = "drafts";

    /// <summary>The content with the drafts in their places. A draft of a file that is there already takes its place.</summary>
    public static ContentFiles Joined(ContentFiles content, ContentFiles drafts)
    {
        var drafted = drafts.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new ContentFiles(
            [.. content.Files.Where(file => !drafted.Contains(file.Path)).Concat(drafts.Files).OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. content.Problems, .. drafts.Problems.Select(AtItsDraft)]);
    }

    /// <summary>The problems with those of drafts at the place where the drafts lie.</summary>
    public static IReadOnlyList<Problem> Located(IReadOnlyList<Problem> problems, ContentFiles drafts)
    {
        var drafted = drafts.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. problems.Select(problem => drafted.Contains(problem.At.File.Path) ? AtItsDraft(problem) : problem),
        ];
    }

    private static Problem AtItsDraft(Problem problem) =>
        problem with { At = problem.At with { File = problem.At.File with { Path = $"{Name}/{problem.At.File.Path}" } } };
}
