using System.Text.RegularExpressions;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Tell an interpretation from facts. Wrong choices are facts from the reviews of other cases.</summary>
public static partial class FactDrills
{
    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var last = material.LastPhases.Where(phase => phase.Case.Review is not null).ToList();
        var facts = last.SelectMany(Facts).ToList();
        return last.Select(phase => Of(phase, facts, material)).OfType<MadeDrill>();
    }

    private static MadeDrill? Of(DrillPhase phase, IReadOnlyList<(DrillPhase Phase, string Text)> facts, DrillMaterial material)
    {
        var words = material.Words;
        var id = $"fact/{phase.Case.Id}";
        if (phase.Case.Review!.Insights.FirstOrDefault(IsInterpretation) is not { } insight)
            return null;
        var right = new MadeChoice(insight.TrimEnd('。', '.'), true, words.FactRight, phase.Place);
        var others = (from fact in facts
                      where fact.Phase.Case.Organisation != phase.Case.Organisation
                      select new MadeChoice(fact.Text, false, words.FactWrong, fact.Phase.Place)).ToList();
        // If every fact held a figure and the interpretation none, or the other way round, the figures would give it away.
        if (Distractors.Nearest(right, others.Where(choice => HasFigure(choice) == HasFigure(right)), 1, id) is not [var alike])
            return null;
        var rest = Distractors.Nearest(right, others.Where(choice => choice.From.CaseId != alike.From.CaseId && !Distractors.AreAlike(choice.Text, alike.Text)), Distractors.Wanted - 1, id);
        return rest is null ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Fact,
            Place = phase.Place,
            About = words.MendAbout(phase.Case.Industries.Select(industry => material.Label(Facet.Industries, industry)), phase.Case.Date),
            Question = words.FactQuestion,
            Choices = [.. Shuffle.By(rest.Append(alike).Append(right), id + "/order", choice => choice.Text)],
            Hints = [words.FactHintCheck, words.FactHintWords],
            Explanation = [words.FactExplains],
            FollowUp = words.FactFollowUp,
        };
    }

    private static IEnumerable<(DrillPhase Phase, string Text)> Facts(DrillPhase phase) =>
        from text in new[] { phase.Case.Review!.Facts, phase.Case.Review.Execution }
        where text is not null
        from sentence in Sentences().Split(text)
        let one = sentence.Trim().TrimEnd('。', '.')
        where IsRecord().IsMatch(one) && !Interpreting().IsMatch(one) && !Vague().IsMatch(one)
        select (phase, one);

    private static bool HasFigure(MadeChoice choice) => Digits().IsMatch(choice.Text);

    private static bool IsInterpretation(string text) => Interpreting().IsMatch(text) && !Vague().IsMatch(text);

    /// <summary>A figure, or the statement that something was done.</summary>
    [GeneratedRegex("[0-9０-９]|行った|実施|予定どおり|配った|送った|一続きで行う")]
    private static partial Regex IsRecord();

    [GeneratedRegex("[0-9０-９]")]
    private static partial Regex Digits();

    /// <summary>Words of cause, comparison and judgement.</summary>
    [GeneratedRegex("ことで|ため|と考え|効い|効か|有効|大きい|大きく|ほうが|原因|理由|取り違え|価値がある|べき|大事|ではなく|より早く|薄|弱|強|because|matter|should|must|too |enough|won over|turned out|made |than |so as", RegexOptions.IgnoreCase)]
    private static partial Regex Interpreting();

    /// <summary>Sentences that lean on their context, or say that something is not known.</summary>
    [GeneratedRegex("^(いずれも|そのうち|残る|上限|計画の|元の|ただし)|不十分|書かれていない|示されていない|予定した施策はすべて|本サイト|おおむね|ほぼ変わらない")]
    private static partial Regex Vague();

    [GeneratedRegex(@"(?<=。)|(?<=\.)\s+(?=[A-Z])")]
    private static partial Regex Sentences();
}
