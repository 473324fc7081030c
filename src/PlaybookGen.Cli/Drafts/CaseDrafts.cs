using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Where a new case begins.</summary>
public static class CaseDrafts
{
    /// <summary>A whole case with words in the places of words, and the first term of each vocabulary, so that it can be checked from the start.</summary>
    public static CaseDraft Blank(Taxonomy taxonomy, PartialDate date, Language language)
    {
        var say = new DraftWords(taxonomy, language);
        return new CaseDraft
        {
            Title = say.Of("ここに題名を書く", "Write the title here"),
            Summary = say.Of("ここに一文の要約を書く", "Write one sentence here"),
            Date = date,
            Goal = say.Of("ここに獲得目標を書く", "Write the goal here"),
            Industries = First(taxonomy, Facet.Industries),
            OutcomeTags = First(taxonomy, Facet.Outcomes),
            Now = new DraftState
            {
                Statement = say.Of("ここに勝利条件を書く", "Write the win condition here"),
                Objectives = [say.Of("ここに中間目的を、なっていたい状態で書く", "Write the objective here, as a state")],
                Tactics = [.. First(taxonomy, Facet.Tactics).Select(id => new DraftTactic(id, say.Of("ここに実際にしたことを書く", "Write what was done here"), [0]))],
            },
        };
    }

    /// <summary>The blank case with what the pattern states: its conditions, its outcomes, its tactics.</summary>
    public static CaseDraft FromPattern(Pattern pattern, CaseDraft blank) => blank with
    {
        Industries = Of(pattern, Facet.Industries) is { Count: > 0 } industries ? industries : blank.Industries,
        Conditions = Of(pattern, Facet.Conditions),
        Obstacles = Of(pattern, Facet.Obstacles),
        OutcomeTags = pattern.Outcomes.Count > 0 ? pattern.Outcomes : blank.OutcomeTags,
        Now = blank.Now with
        {
            Tactics = [.. pattern.Tactics.Concat(pattern.Missing).Select(id => new DraftTactic(id, blank.Now.Tactics is [var first, ..] ? first.Action : null, [0]))],
        },
    };

    private static IReadOnlyList<string> First(Taxonomy taxonomy, Facet facet) => [.. taxonomy[facet].Take(1).Select(term => term.Id)];

    private static IReadOnlyList<string> Of(Pattern pattern, Facet facet) =>
        [.. pattern.Conditions.Where(term => term.Facet == facet).Select(term => term.Id)];
}
