namespace PlaybookGen.Model;

/// <summary>Words that tell what a pattern's numbers mean for the next customer, without statistics.</summary>
public sealed partial class Words
{
    public string OutlookTitle => Pick("次の顧客で試すなら", "For your next customer");

    public string FreshnessLabel => Pick("裏づけの広さと新しさ", "How broad and how fresh");

    public string FreshnessText(int organisations, PartialDate? youngest) => youngest is { } date
        ? Pick($"独立した{Number(organisations)}組織。もっとも新しい裏づけは{Date(date)}です。", $"{Organisations(organisations)}, independent of each other. The youngest evidence is from {Date(date)}.")
        : Pick($"{Number(organisations)}組織。裏づけになる結果はまだありません。", $"{Organisations(organisations)}. No result backs it yet.");

    public string NextTenSentence(Interval range, PatternKind kind) => kind == PatternKind.Winning
        ? Pick($"同じような10社に行うと、達成するのは{Range(range)}社ほどの見込みです。", $"Of ten such customers about {Range(range)} would reach the result.")
        : Pick($"同じような10社では、{Range(range)}社ほどでうまくいかない見込みです。", $"Of ten such customers about {Range(range)} would fail.");

    public string ChangeLabel => Pick("何が起きたら考えを変えるか", "What would change our mind");

    public string FailuresText(int failures, PatternKind kind) => kind == PatternKind.Winning
        ? Pick($"これから行う{Number(failures)}件が続けて失敗したら、この印は下がります。", $"{Times(failures, "failure")} in a row would take the grade down.")
        : Pick($"これからの{Number(failures)}件が続けて達成に終わったら、この印は下がります。", $"{Times(failures, "success", "successes")} in a row would take the grade down.");

    public string SuccessesText(int successes, PatternKind kind) => kind == PatternKind.Winning
        ? Pick($"あと{Number(successes)}件続けて達成すれば、印が一つ上がる強さになります。", $"{Times(successes, "further success", "further successes")} in a row would make it strong enough for the next grade.")
        : Pick($"同じ失敗があと{Number(successes)}件続けば、印が一つ上がる強さになります。", $"{Times(successes, "further failure")} of this kind in a row would make it strong enough for the next grade.");

    public string OneCaseText(bool survives) => survives
        ? Pick("どの1件の結果が逆だったとしても、結論は変わりません。", "Had any one result come out the other way, the conclusion would stand.")
        : Pick("1件の結果が逆だっただけで、結論が変わります。", "A single result the other way would change the conclusion.");

    public string NewerHalfText(bool holds) => holds
        ? Pick("新しいほうの半分の事例だけで見ても、同じ差があります。", "The newer half of the cases alone shows the same.")
        : Pick("新しいほうの半分の事例だけでは、まだ差を言えません。", "The newer half of the cases alone does not show it yet.");

    public string VariesText => Pick("顧客の種類によって、効き方の大きさに差があります。", "How much it helps differs between kinds of customers.");

    public string WordingsTitle => Pick("ほぼ同じ事例を指す、別の言い方", "Other ways to say nearly the same");

    public string WordingsLead => Pick("どれも同じ検定を通っていますが、上の型のほうが強く、事例の多くが重なります。", "All passed the same tests; the pattern above is stronger, and most of the cases are the same.");

    public string LeftOutTactic(string tactic) => Pick($"{tactic}なし", $"without {tactic}");

    public string UpliftLabel => Pick("成功率の差（95%区間）", "Difference of the rates (95 % range)");

    public string CrossFittedLabel => Pick("選ぶのに使わなかった事例での率（5分割）", "Rate in cases that did not choose it (five folds)");

    public string WeightLabel => Pick("縮約の重み（件）", "Weight of what was expected (cases)");

    public string BreslowDayLabel => Pick("層ごとの効き方の差（Breslow-Day、p）", "Different effect by stratum (Breslow-Day, p)");

    public string TrendLabel => Pick("一部達成を半分と数えた傾向（Cochran-Armitage、z）", "Trend with partial results as half (Cochran-Armitage, z)");

    private static string Range(Interval range) => range.Low >= range.High ? Number(range.Low) : $"{Number(range.Low)}〜{Number(range.High)}";

    private static string Times(int count, string one, string? many = null) => count == 1 ? "1 " + one : $"{Number(count)} {many ?? one + "s"}";
}
