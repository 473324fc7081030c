using PlaybookGen.Model;

namespace PlaybookGen.Site.Home;

/// <summary>Counts a set of cases.</summary>
public static class LibraryCount
{
    public static LibraryCounts Of(IEnumerable<SuccessCase> cases)
    {
        var apart = cases.ToLookup(item => item.IsPractice);
        var real = apart[false].ToList();
        return new LibraryCounts(
            real.Count,
            real.Select(item => item.Organisation).Distinct(StringComparer.Ordinal).Count(),
            real.Sum(item => item.Revisions.Count + 1),
            real.Count(HasResult),
            apart[true].Count());
    }

    /// <summary>Whether any 局面 of the case has a measured or reported number.</summary>
    public static bool HasResult(SuccessCase item) =>
        item.Revisions.Select(revision => revision.Outcome).Append(item.Outcome)
            .Any(outcome => outcome?.Measures.Any(measure => measure.IsResult) == true);
}
