namespace PlaybookGen.Model;

/// <summary>
/// The rule of a pattern in the form of the articles: こういう条件で、こういう勝利条件の顧客には、この施策の組み合わせが有効.
/// <c>{conditions}</c>, <c>{outcomes}</c>, <c>{tactics}</c> and <c>{missing}</c> stand where the labels go.
/// </summary>
public sealed partial class Words
{
    public string Quoted(string label) => Pick($"「{label}」", $"“{label}”");

    public string And => Pick("と", " and ");

    public string Or => Pick("または", " or ");

    public string RuleConditions(bool any) =>
        any ? Pick("{conditions}の条件で、", "Given {conditions}, ") : Pick("条件を問わず、", "Whatever the conditions, ");

    public string RuleOutcomes(bool any) =>
        any ? Pick("勝利条件が{outcomes}の顧客には、", "for customers who want {outcomes}, ") : Pick("顧客には、", "for any customer, ");

    public string RuleTactics(int count, Grade grade) =>
        (count == 1 ? Pick("{tactics}が", "{tactics} ") : Pick("{tactics}の組み合わせが", "the combination of {tactics} "))
        + grade switch
        {
            Grade.Proven or Grade.Replicated => Pick("有効です。", "works."),
            Grade.SingleCase => Pick("有効でした（まだ少数の例）。", "worked, in very few organisations so far."),
            Grade.Adopted => Pick("採り入れられています（結果は未報告）。", "has been adopted; no result is reported yet."),
            Grade.Hypothesis => Pick("有効だという主張があります（事例はまだありません）。", "is claimed to work; there is no case yet."),
            _ => Pick("有効、という練習用の例です。", "works, in an example made for practice."),
        };

    /// <summary>The losing rule: what was done, what was left out, or both.</summary>
    public string RuleFailure(bool anyTactics, bool anyMissing, Grade grade) =>
        (anyTactics, anyMissing) switch
        {
            (true, true) => Pick("{missing}を欠いたまま{tactics}を行っても、", "doing {tactics} without {missing} "),
            (true, false) => Pick("{tactics}を行うだけでは、", "doing no more than {tactics} "),
            _ => Pick("{missing}を欠くと、", "leaving out {missing} "),
        }
        + grade switch
        {
            Grade.Proven or Grade.Replicated => Pick("うまくいきません。", "does not work."),
            Grade.SingleCase => Pick("うまくいきませんでした（まだ少数の例）。", "did not work, in very few organisations so far."),
            Grade.Adopted => Pick("どうなるか、まだ結果が報告されていません。", "has been tried; no result is reported yet."),
            Grade.Hypothesis => Pick("うまくいかないという主張があります（事例はまだありません）。", "is claimed not to work; there is no case yet."),
            _ => Pick("うまくいかない、という練習用の例です。", "does not work, in an example made for practice."),
        };

    public static string WinningTitle(string tactics, string outcomes) =>
        outcomes.Length == 0 ? tactics : $"{tactics} → {outcomes}";

    /// <summary>The first label of several, and how many more there are.</summary>
    public string AndMore(string label, int more) => more == 0 ? label : Pick($"{label} など", $"{label} and {more} more");

    public string LosingTitle(string tactics, string missing) => (tactics.Length > 0, missing.Length > 0) switch
    {
        (true, true) => Pick($"{tactics}だけ（{missing}を欠く）", $"{tactics} without {missing}"),
        (true, false) => Pick($"{tactics}だけ", $"{tactics} alone"),
        _ => Pick($"{missing}を欠く", $"No {missing}"),
    };

    /// <summary>Between tactics in a title.</summary>
    public string Plus => Pick("＋", " + ");
}
