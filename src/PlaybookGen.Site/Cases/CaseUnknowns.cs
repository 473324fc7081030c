using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>What a case leaves open. Saying so is worth more than a blank.</summary>
public static class CaseUnknowns
{
    public static IReadOnlyList<string> Of(SuccessCase item, Words words)
    {
        var measures = item.Outcome.Measures;
        var results = measures.Where(measure => measure.IsResult).ToList();
        var tactics = item.Plan?.Tactics ?? [];
        (bool IsOpen, string Sentence)[] questions =
        [
            (item.Plan is null, words.UnknownPlan),
            (results.Count == 0, words.UnknownFigures),
            (measures.Any(measure => measure.Actual is not null && measure.Basis is null), words.UnknownBasis),
            (results.Exists(measure => measure.Baseline is null || measure.Target is null), words.UnknownBaseline),
            (results.Exists(measure => measure.N is null), words.UnknownN),
            (tactics.Count > 0 && tactics.All(tactic => tactic.Done is null && tactic.Quality is null), words.UnknownExecution),
            (item.Outcome.State is null, words.UnknownAgreement),
            (item.Roi is null, words.UnknownReturn),
            (item.Review is null, words.UnknownReview),
        ];
        return [.. questions.Where(question => question.IsOpen).Select(question => question.Sentence)];
    }
}
