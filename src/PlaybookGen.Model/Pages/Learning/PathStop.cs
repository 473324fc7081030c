namespace PlaybookGen.Model;

/// <summary>One step of a path.</summary>
/// <param name="Key">What tells it from the other steps of its path; it stays when steps are moved.</param>
/// <param name="Kind">What the reader does: read a case, do a drill.</param>
/// <param name="To">Null when the library has nothing that fits yet.</param>
/// <param name="Summary">What is found there.</param>
/// <param name="Task">What to do there in particular.</param>
public sealed record PathStop(string Key, string Kind, Link? To, string Summary, int Minutes, string? Task)
{
    /// <summary>A drill is done when it has been answered; anything else when the reader says so.</summary>
    public bool IsDrill { get; init; }

    /// <summary>On a path too long for one sitting, the day that begins with this step, counted from 1.</summary>
    public int? Day { get; init; }
}
