using System.Text.RegularExpressions;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// What a sentence of a plan is by its form: a state, an aim, a deed or a thing. Strict on purpose: a sentence that could be read as another kind is none.
/// </summary>
public static partial class SentenceForm
{
    /// <summary>A state of the customer: in Japanese 〜ている; in English a sentence that doesn't begin as an order does.</summary>
    public static bool IsState(string text) => ChoiceText.IsJapanese(text) ? StateEnding().IsMatch(text.TrimEnd('。')) : text.Contains(' ', StringComparison.Ordinal) && !Order().IsMatch(text);

    /// <summary>A state that plans set as 中間目的, also 〜がある, 〜できる and the like where a subject stands before it.</summary>
    public static bool IsObjective(string text) => ChoiceText.IsJapanese(text)
        ? IsState(text) || (ObjectiveEnding().IsMatch(text) && Subject().IsMatch(text))
        : IsState(text) && Finite().IsMatch(text);

    /// <summary>A direction to go in, without a figure by which it could be judged.</summary>
    public static bool IsAim(string text) => !Digits().IsMatch(text) && (ChoiceText.IsJapanese(text) ? AimEnding().IsMatch(text.TrimEnd('。')) : Order().IsMatch(text));

    public static bool IsDeed(string text) =>
        !text.Contains('（', StringComparison.Ordinal) && (ChoiceText.IsJapanese(text) ? !StateEnding().IsMatch(text.TrimEnd('。')) && DeedEnding().IsMatch(text.TrimEnd('。')) : Order().IsMatch(text));

    /// <summary>The name of a thing, such as 共通の土台; a verb could be read as a state.</summary>
    public static bool IsThing(string text) => ChoiceText.IsJapanese(text) ? ThingEnding().IsMatch(text) : !Order().IsMatch(text) && !Finite().IsMatch(text);

    [GeneratedRegex("[てで]い(る|ない)(（[^）]*）)?$")]
    private static partial Regex StateEnding();

    [GeneratedRegex("(がある|がいる|できる|分かる|わかる|使える|届く|戻れる)$")]
    private static partial Regex ObjectiveEnding();

    [GeneratedRegex("[がはも]")]
    private static partial Regex Subject();

    [GeneratedRegex("(減らす|増やす|伸ばす|上げる|高める|下げる|広げる|縮める|抑える|つなげる|速くする|早くする|短くする|良くする|よくする|なくす|回す|使う|支える|続ける)$")]
    private static partial Regex AimEnding();

    [GeneratedRegex("[うくぐすつぬぶむる]$")]
    private static partial Regex DeedEnding();

    [GeneratedRegex(@"[\u4e00-\u9fff\u30a0-\u30ff]$")]
    private static partial Regex ThingEnding();

    [GeneratedRegex("^(add|answer|automate|bet|break|bring|build|buy|cap|check|choose|collect|compare|contribute|cut|deliver|deploy|do|earn|express|find|free|get|give|grow|help|hold|hire|improve|increase|interview|keep|launch|leave|let|look|lower|make|migrate|monitor|move|offer|open|pay|port|provide|put|raise|rebuild|reduce|release|remove|replace|rewrite|run|save|sell|send|serve|set|share|ship|show|spend|stand|start|stay|stop|support|take|teach|test|track|train|try|turn|use|watch|win|work) ", RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    [GeneratedRegex(@"\b(is|are|can|has|have|does|do|gets|finds|runs|works|reads|knows|comes|goes|stays|leaves|become|becomes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Finite();

    [GeneratedRegex("[0-9０-９]")]
    private static partial Regex Digits();
}
