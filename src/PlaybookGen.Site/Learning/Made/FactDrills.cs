using System.Text.RegularExpressions;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Tell an interpretation from facts. Wrong choices are facts from the reviews of other cases.</summary>
public static partial class FactDrills
{
    /// <summary>A fact that was seen twice is known.</summary>
    internal const int MostUses = 2;

    /// <summary>Shorter sentences lean on those beside them.</summary>
    internal const int Shortest = 10;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var facts = material.LastPhases.SelectMany(phase => Facts(phase.Case).Select(text => (phase, text))).ToList();
        var uses = new ChoiceUses(MostUses);
        return material.LastPhases.Where(phase => phase.Case.Review is not null)
            .OrderBy(phase => phase.Case.IsPractice)
            .ThenBy(phase => phase.Case.Review!.Insights.Any(insight => IsInterpretation(insight) && Judging().IsMatch(insight)) ? 0 : 1)
            .Select(phase => Of(phase, facts, uses, material))
            .OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, IReadOnlyList<(DrillPhase Phase, string Text)> facts, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"fact/{phase.Case.Id}";
        if (phase.Case.Review!.Insights.Where(IsInterpretation).OrderBy(one => Judging().IsMatch(one) ? 0 : 1).FirstOrDefault() is not { } insight)
            return null;
        var right = new MadeChoice(insight.TrimEnd('。', '.'), true, words.FactRight, phase.Place);
        var others = (from fact in facts
                      where fact.Phase.Case.Organisation != phase.Case.Organisation
                      select new MadeChoice(fact.Text, false, words.FactWrong, fact.Phase.Place)).ToList();
        // If every fact held a figure and the interpretation none, or the other way round, the figures would give it away.
        if (Distractors.Nearest(right, others.Where(choice => HasFigure(choice) == HasFigure(right)), 1, id, uses) is not { } alike)
            return null;
        var rest = Distractors.Nearest(right, others, Distractors.Wanted - 1, id, uses, alike);
        return rest is null ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Fact,
            Place = phase.Place,
            About = words.MendAbout(phase.Case.Industries.Select(industry => material.Label(Facet.Industries, industry)), phase.Case.Date),
            Question = words.Question(DrillForm.Fact),
            Choices = Distractors.Mixed(right, [.. alike, .. rest], id, uses),
            Hints = words.Hints(DrillForm.Fact),
            Explanation = [words.FactExplains],
            FollowUp = words.FactFollowUp,
        };
    }

    /// <summary>Sentences of a review's facts and execution; of the story, those that tell what happened.</summary>
    public static IEnumerable<string> Facts(SuccessCase item)
    {
        var reviewed = new[] { item.Review?.Facts, item.Review?.Execution }.OfType<string>().SelectMany(text => Sentences().Split(text));
        var told = Sentences().Split(item.Body.PlainText).Select(sentence => sentence.Trim()).Where(sentence => Happened().IsMatch(sentence));
        return from sentence in reviewed.Concat(told)
               let one = sentence.Trim().TrimEnd('。', '.')
               where one.Length >= Shortest && !Interpreting().IsMatch(one) && !Vague().IsMatch(one)
               select one;
    }

    private static bool HasFigure(MadeChoice choice) => Digits().IsMatch(choice.Text);

    private static bool IsInterpretation(string text) => Interpreting().IsMatch(text) && !Vague().IsMatch(text);

    [GeneratedRegex(SentencePatterns.Figure)]
    private static partial Regex Digits();

    [GeneratedRegex(SentencePatterns.Interpreting, RegexOptions.IgnoreCase)]
    private static partial Regex Interpreting();

    [GeneratedRegex(SentencePatterns.Judging, RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    [GeneratedRegex(SentencePatterns.Vague)]
    private static partial Regex Vague();

    [GeneratedRegex(SentencePatterns.Happened)]
    private static partial Regex Happened();

    [GeneratedRegex(SentencePatterns.SentenceEnd)]
    private static partial Regex Sentences();
}
