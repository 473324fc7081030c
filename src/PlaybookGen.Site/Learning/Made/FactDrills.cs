using System.Text.RegularExpressions;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>Tell an interpretation from facts. Wrong choices are facts from the reviews of other cases.</summary>
public static partial class FactDrills
{
    /// <summary>A fact that was seen twice is known.</summary>
    private const int MostUses = 2;

    /// <summary>Shorter sentences lean on those beside them.</summary>
    private const int Shortest = 10;

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var facts = material.LastPhases.SelectMany(Facts).ToList();
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
            Question = words.FactQuestion,
            Choices = Distractors.Mixed(right, [.. alike, .. rest], id, uses),
            Hints = [words.FactHintCheck, words.FactHintWords],
            Explanation = [words.FactExplains],
            FollowUp = words.FactFollowUp,
        };
    }

    /// <summary>Sentences of a review's facts and execution; of the story, those that tell what happened.</summary>
    private static IEnumerable<(DrillPhase Phase, string Text)> Facts(DrillPhase phase)
    {
        var reviewed = new[] { phase.Case.Review?.Facts, phase.Case.Review?.Execution }.OfType<string>().SelectMany(text => Sentences().Split(text));
        var told = Sentences().Split(phase.Case.Body.PlainText).Select(sentence => sentence.Trim()).Where(sentence => Happened().IsMatch(sentence));
        return from sentence in reviewed.Concat(told)
               let one = sentence.Trim().TrimEnd('。', '.')
               where one.Length >= Shortest && !Interpreting().IsMatch(one) && !Vague().IsMatch(one)
               select (phase, one);
    }

    private static bool HasFigure(MadeChoice choice) => Digits().IsMatch(choice.Text);

    private static bool IsInterpretation(string text) => Interpreting().IsMatch(text) && !Vague().IsMatch(text);

    [GeneratedRegex("[0-9０-９]")]
    private static partial Regex Digits();

    /// <summary>Words of cause, comparison and judgement, and those that open to them.</summary>
    [GeneratedRegex("ことで|ため|のおかげ|せいで|と考え|効い|効か|効き|有効|大きい|大きく|ほうが|原因|理由|取り違え|価値がある|べき|大事|ではなく|より早く|薄|弱|強|動かした|ないと(?!いう)|なければ|なら、|言いにくい|すぎ|ればよかった|手放せなく|で覆る|決め手|想像|実感|自信|後押し|役に立|印象|らしい|だろう|はず|かもしれない|思|感じ|ように|なので|because|matter|should|must|cannot|no value|too |enough|won over|turned out|made |than |so as|needs? |unnecessary|paid off", RegexOptions.IgnoreCase)]
    private static partial Regex Interpreting();

    /// <summary>Of these, the words of a judgement or a rule; a plain 〜ため may tell no more than what followed what.</summary>
    [GeneratedRegex("と考え|効い|効か|有効|大きい|大きく|ほうが|原因|理由|取り違え|価値がある|べき|大事|ではなく|より早く|ないと(?!いう)|なければ|なら、|言いにくい|すぎ|ればよかった|手放せなく|で覆る|動かした|matter|should|must|cannot|no value|enough|than |unnecessary", RegexOptions.IgnoreCase)]
    private static partial Regex Judging();

    /// <summary>Sentences that lean on their context, or say that something is not known.</summary>
    [GeneratedRegex("^(いずれも|そのうち|残る|上限|計画の|元の|ただし|いまの|使われたのは|開かれたのは)|予定どおり$|ほど$|していない$|する$|行う$|支える$|改善|不十分|書かれていない|示されていない|予定した施策はすべて|本サイト|おおむね|ほぼ変わらない")]
    private static partial Regex Vague();

    /// <summary>One sentence about the past, with what it needs to stand alone.</summary>
    [GeneratedRegex("^[^「」>*#\\n]{12,60}(?<!まし|でし)た。$")]
    private static partial Regex Happened();

    [GeneratedRegex(@"(?<=。)\s*|(?<=\.)\s+(?=[A-Z])")]
    private static partial Regex Sentences();
}
