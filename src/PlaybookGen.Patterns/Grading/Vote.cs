using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Grading;

/// <summary>
/// What one organisation says about a set of tactics: its last 局面 in which they were carried out and the result is known. Its earlier
/// 局面 led to this one; they are shown, but they are no further witnesses.
/// </summary>
sealed record Vote(string Organisation, Episode Last)
{
    /// <param name="episodes">In the order of the library.</param>
    public static IReadOnlyList<Vote> Of(IEnumerable<Episode> episodes) =>
    [
        .. Telling(episodes).Select(group => new Vote(group.Key, group.Last())).OrderBy(vote => vote.Organisation, StringComparer.Ordinal),
    ];

    /// <summary>As a way of failing: an organisation that failed so and never got the result so speaks with its last failure.</summary>
    public static IReadOnlyList<Vote> OfFailing(IEnumerable<Episode> episodes) =>
    [
        .. Telling(episodes)
            .Select(group => new Vote(
                group.Key,
                group.Any(episode => episode.Result == ResultLevel.Reached) ? group.Last() : group.LastOrDefault(episode => episode.Result == ResultLevel.NotReached) ?? group.Last()))
            .OrderBy(vote => vote.Organisation, StringComparer.Ordinal),
    ];

    static IEnumerable<IGrouping<string, Episode>> Telling(IEnumerable<Episode> episodes) =>
        episodes.Where(episode => episode.IsEvidence && episode.Result is not null && !episode.WasHardlyCarriedOut).GroupBy(episode => episode.Organisation);

    public static OutcomeCounts Count(IReadOnlyList<Vote> votes) => new(
        votes.Count(vote => vote.Last.Result == ResultLevel.Reached),
        votes.Count(vote => vote.Last.Result == ResultLevel.Improved),
        votes.Count(vote => vote.Last.Result == ResultLevel.NotReached));
}
