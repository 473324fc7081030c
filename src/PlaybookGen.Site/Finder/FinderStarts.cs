using PlaybookGen.Model;

namespace PlaybookGen.Site.Finder;

/// <summary>The order of the list before anything is chosen: what worked, what failed, what nobody reported on yet, what is for practice.</summary>
public static class FinderStarts
{
    /// <summary>Bands without a pattern are left out; within a band the order of the pattern set stays.</summary>
    public static IReadOnlyList<FinderStart> Of(IReadOnlyList<FinderPattern> patterns, Words words)
    {
        var kept = patterns.ToLookup(Key);
        FinderStart[] starts =
        [
            new("ready", words.StartWorked, words.StartWorkedSays, [.. kept["ready"]]),
            new("avoid", words.StartFailed, words.StartFailedSays, [.. kept["avoid"]]),
            new("far", words.StartAdopted, words.StartAdoptedSays, [.. kept["far"]]),
            new("practice", words.BandPractice, words.BandPracticeSays, [.. kept["practice"]]),
        ];
        return [.. starts.Where(start => start.Patterns.Count > 0)];
    }

    private static string Key(FinderPattern pattern) => pattern.Card switch
    {
        { Grade: Grade.Practice } => "practice",
        { Kind: PatternKind.Losing } => "avoid",
        { Grade: > Grade.SingleCase } => "far",
        _ => "ready",
    };
}
