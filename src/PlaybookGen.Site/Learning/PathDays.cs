using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning;

/// <summary>Cuts a path that is too long for one sitting into days.</summary>
public static class PathDays
{
    private const int MostMinutesInOneSitting = 60;

    /// <summary>A day ends with the step that brings it to so many minutes.</summary>
    private const int MinutesOfADay = 15;

    /// <summary>The same stops; where a day begins, its number.</summary>
    public static IReadOnlyList<PathStop> Of(IReadOnlyList<PathStop> stops)
    {
        if (stops.Sum(stop => stop.Minutes) <= MostMinutesInOneSitting)
            return stops;
        var marked = new List<PathStop>(stops.Count);
        var day = 0;
        var minutes = MinutesOfADay;
        foreach (var stop in stops)
        {
            var begins = minutes >= MinutesOfADay;
            marked.Add(begins ? stop with { Day = ++day } : stop);
            minutes = (begins ? 0 : minutes) + stop.Minutes;
        }

        return marked;
    }
}
