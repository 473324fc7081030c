using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>Questions that help to find out whether a pattern fits a customer.</summary>
public static class PatternQuestions
{
    private const int Shown = 6;

    /// <summary>Questions on the obstacles that the pattern or its evidence names; then those on the state of the win condition.</summary>
    public static IReadOnlyList<string> Of(Pattern pattern, Catalogue catalogue)
    {
        var obstacles = pattern.Conditions.Where(term => term.Facet == Facet.Obstacles).Select(term => term.Id)
            .Concat(pattern.Evidence.SelectMany(evidence => catalogue.Case(evidence.CaseId).History[evidence.Revision].Obstacles))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue.Playbook.Questions
                .Where(question => question.For is { } key && (obstacles.Contains(key) || FormatWord.Find<OutcomeState>(key) is not null))
                .OrderBy(question => obstacles.Contains(question.For!) ? 0 : 1)
                .Take(Shown)
                .Select(question => question.Ask),
        ];
    }
}
