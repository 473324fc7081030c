using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// Ratio or count. Of four changes in four cases one is the greatest as a ratio and another is the greatest in number; or, of four percentages, one rests
/// on so few that a single one more would move it.
/// </summary>
public static class RatioDrills
{
    /// <summary>The greatest must lead the next by this factor, or reading becomes arithmetic.</summary>
    internal const double Lead = 1.5;

    /// <summary>One more of n moves a percentage by 100 / n points: with 50 by two, with 200 by a half.</summary>
    internal const double FewAreBelow = 50;

    internal const double ManyAreAbove = 200;

    /// <summary>A figure that was seen twice is known.</summary>
    internal const int MostUses = 2;

    internal static readonly string[] Means = ["平均", "中央値", "average", "mean", "median"];

    public static IEnumerable<MadeDrill> Of(DrillMaterial material)
    {
        var numbers = material.LastPhases
            .SelectMany(phase => (phase.State.Outcome?.Measures ?? []).Where(IsResult).Select(measure => (phase, measure)))
            .ToList();
        var uses = new ChoiceUses(MostUses);
        return numbers.GroupBy(pair => pair.phase.Case.Id, StringComparer.Ordinal)
            .Select(group => group.Select(pair => Few(pair, numbers, uses, material) ?? Change(pair, numbers, uses, material)).OfType<MadeDrill>().FirstOrDefault())
            .OfType<MadeDrill>();
    }

    public static bool IsResult(Measure measure) => measure is { Actual: not null, Unit: not null, Basis: not (Basis.Expected or Basis.Illustrative) };

    private static MadeDrill? Few((DrillPhase Phase, Measure Measure) asked, IReadOnlyList<(DrillPhase Phase, Measure Measure)> numbers, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        if (asked.Measure is not { Unit: "%", N: > 0 and < FewAreBelow } || IsMean(asked.Measure))
            return null;
        var id = $"ratio/{asked.Phase.Case.Id}";
        var others = from number in numbers
                     where number.Phase.Case.Organisation != asked.Phase.Case.Organisation && number.Measure is { Unit: "%", N: > ManyAreAbove } && !IsMean(number.Measure)
                     select new MadeChoice(
                         words.PercentageOf(number.Measure), false, words.FewWrong(number.Measure.N!.Value), number.Phase.Place);
        var right = new MadeChoice(words.PercentageOf(asked.Measure), true, words.FewRight(asked.Measure.N!.Value), asked.Phase.Place);
        return Distractors.Around(right, others, id, uses) is not { } choices ? null : new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Ratio,
            Place = asked.Phase.Place,
            About = words.FewAbout + words.Colon + About(asked.Phase, material),
            Question = words.Question(DrillForm.RatioFew),
            Choices = choices,
            Hints = words.Hints(DrillForm.RatioFew),
            Explanation = [words.FewExplains],
            FollowUp = words.FewFollowUp,
        };
    }

    private static MadeDrill? Change((DrillPhase Phase, Measure Measure) asked, IReadOnlyList<(DrillPhase Phase, Measure Measure)> numbers, ChoiceUses uses, DrillMaterial material)
    {
        var words = material.Words;
        if (!IsChange(asked.Measure))
            return null;
        var id = $"ratio/{asked.Phase.Case.Id}";
        var rising = asked.Measure.Actual > asked.Measure.Baseline;
        var form = rising ? DrillForm.RatioRising : DrillForm.RatioFalling;
        var others = Shuffle.By(
                numbers.Where(number => number.Phase.Case.Organisation != asked.Phase.Case.Organisation
                    && IsChange(number.Measure) && number.Measure.Unit == asked.Measure.Unit && number.Measure.Actual > number.Measure.Baseline == rising
                    && Factor(number.Measure) * Lead <= Factor(asked.Measure)),
                id,
                number => number.Phase.Case.Id + number.Measure.Metric)
            .Where(number => uses.Of(words.ChangeOf(number.Measure)) < MostUses)
            .DistinctBy(number => number.Phase.Case.Organisation)
            .OrderBy(number => uses.Of(words.ChangeOf(number.Measure)))
            .ToList();
        // The trap: greater in number, smaller as a ratio.
        var traps = others.Where(number => Difference(number.Measure) >= Lead * Difference(asked.Measure)).ToList();
        if (traps.Count == 0)
            return null;
        var chosen = traps.Take(2).Concat(others.Except(traps.Take(2))).Take(Distractors.Wanted).ToList();
        if (chosen.Count < Distractors.Wanted)
            return null;
        var right = new MadeChoice(words.ChangeOf(asked.Measure), true, words.ChangeRight(Factor(asked.Measure), rising), asked.Phase.Place);
        var wrong = chosen.Select(number => new MadeChoice(
            words.ChangeOf(number.Measure), false, words.ChangeWrong(Factor(number.Measure), rising, Difference(number.Measure) > Difference(asked.Measure)), number.Phase.Place));
        return new MadeDrill
        {
            Id = id,
            Kind = MadeDrillKind.Ratio,
            Place = asked.Phase.Place,
            About = words.ChangeAbout(rising) + words.Colon + About(asked.Phase, material),
            Question = words.Question(form),
            Choices = Distractors.Mixed(right, [.. wrong], id, uses),
            Hints = words.Hints(form),
            Explanation = [words.ChangeExplains],
            FollowUp = words.ChangeFollowUp,
        };
    }

    private static string About(DrillPhase phase, DrillMaterial material) =>
        material.Words.MendAbout(phase.Case.Industries.Select(industry => material.Label(Facet.Industries, industry)), phase.Case.Date);

    /// <summary>A count at the start and now; percentages, multiples and index numbers have no count to set against.</summary>
    private static bool IsChange(Measure measure) =>
        measure is { Baseline: > 0, Actual: > 0, Unit: not null }
        && measure.Unit[0] != '%' && measure.Unit is not ("x" or "倍")
        && measure.Baseline != measure.Actual;

    /// <summary>One more doesn't move a mean or a median by 100 / n.</summary>
    private static bool IsMean(Measure measure) =>
        measure.Method is { } method && Means.Any(word => method.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static double Factor(Measure measure) =>
        Math.Max(measure.Actual!.Value, measure.Baseline!.Value) / Math.Min(measure.Actual!.Value, measure.Baseline!.Value);

    private static double Difference(Measure measure) => Math.Abs(measure.Actual!.Value - measure.Baseline!.Value);
}
