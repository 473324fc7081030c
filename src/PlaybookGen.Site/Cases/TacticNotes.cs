using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>The small line below a tactic: by whom, how much, how far.</summary>
public static class TacticNotes
{
    public static string Of(PlannedTactic tactic, Words words)
    {
        var execution = words.Execution(tactic.Done, tactic.Quality);
        string[] parts =
        [
            tactic.By is { } by ? words.Of(by) : "",
            tactic.Dose is { } dose ? words.Of(dose) : "",
            execution.Length == 0 ? "" : words.ExecutionNote(execution),
        ];
        return string.Join(" / ", parts.Where(part => part.Length > 0));
    }
}
