using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>What every made drill must keep, whatever its kind.</summary>
public static class SoundDrill
{
    /// <summary>One right choice of at least three, all different, and the answer stands nowhere in what the reader sees before.</summary>
    public static bool IsSound(MadeDrill drill)
    {
        if (drill.Choices.Count < 3 || drill.Choices.Count(choice => choice.Correct) != 1)
            return false;
        if (drill.Choices.DistinctBy(choice => choice.Text, StringComparer.Ordinal).Count() != drill.Choices.Count)
            return false;
        var answer = drill.Choices.Single(choice => choice.Correct).Text;
        return !Shown(drill).Any(text => ChoiceText.Holds(text, answer));
    }

    /// <summary>All texts that stand before the answer.</summary>
    public static IEnumerable<string> Shown(MadeDrill drill) =>
        drill.Setting.Select(line => line.Value).Concat(drill.Hints).Append(drill.Question).Append(drill.About);
}
