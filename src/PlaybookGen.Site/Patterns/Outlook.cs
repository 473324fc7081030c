using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>What a pattern's numbers mean for the next customer, each in a sentence that needs no statistics.</summary>
public static class Outlook
{
    public static IReadOnlyList<OutlookFact> Of(Pattern pattern, Words words)
    {
        // Cases made for practice promise nothing for a real customer.
        if (pattern.Grade == Grade.Practice)
            return [];
        var numbers = pattern.Statistics;
        return
        [
            .. Fact(words.NextTenLabel, numbers.NextTen is { } range ? words.NextTenSentence(range, pattern.Kind) : null, numbers.BreslowDayP < 0.05 ? words.VariesText : null),
            .. Fact(words.FreshnessLabel, words.FreshnessText(pattern.Organisations, pattern.Youngest)),
            .. Fact(words.ShufflesLabel, numbers is { ShufflesAsStrong: { } strong, Shuffles: { } all } ? words.ShufflesText(strong, all) : null),
            .. Fact(words.StabilityLabel, numbers is { Stability: { } share, Resamplings: { } times } ? words.StabilityText(share, times) : null),
            .. Fact(
                words.ChangeLabel,
                numbers.FailuresToLose is { } failures ? words.FailuresText(failures, pattern.Kind) : null,
                numbers.SuccessesToLift is { } successes ? words.SuccessesText(successes, pattern.Kind) : null,
                numbers.SurvivesAnyOneCase is { } survives ? words.OneCaseText(survives) : null,
                numbers.Replicated is { } holds ? words.NewerHalfText(holds) : null),
        ];
    }

    private static IEnumerable<OutlookFact> Fact(string label, params IEnumerable<string?> sentences)
    {
        var said = sentences.OfType<string>().ToList();
        if (said.Count > 0)
            yield return new OutlookFact(label, said);
    }
}
