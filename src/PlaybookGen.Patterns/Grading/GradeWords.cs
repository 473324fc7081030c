using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>Why a pattern has its grade and what would lift it, in counts.</summary>
static class GradeWords
{
    public static Phrase Reason(PatternKind kind, Grade grade, Witnesses seen)
    {
        if (grade == Grade.Practice)
            return new("練習用の事例だけにもとづき、証拠には数えません。", "It rests on cases made for practice, which are no evidence.");
        var parts = Parts(kind, seen).ToList();
        return new(string.Join("、", parts.Select(part => part.Ja)) + "。", string.Join(", ", parts.Select(part => part.En)) + ".");
    }

    static IEnumerable<Phrase> Parts(PatternKind kind, Witnesses seen)
    {
        var winning = kind == PatternKind.Winning;
        var hasResults = seen.Supporters + seen.Against + seen.Counts.Partial > 0;
        if (seen.Supporters > 0)
        {
            yield return winning
                ? new($"{N(seen.Supporters)}組織で達成", $"{Organisations(seen.Supporters)} reached the result")
                : new($"{N(seen.Supporters)}組織で、実行したのに不達成", $"{Organisations(seen.Supporters)} carried it out and failed");
        }

        if (seen.Supporters >= 2 && seen.Numbered < 2)
            yield return new($"測定・報告された数値があるのは{N(seen.Numbered)}組織", $"{Organisations(seen.Numbered)} with a measured or reported number");
        if (winning && seen.Counts.Partial > 0)
            yield return new($"{N(seen.Counts.Partial)}組織で一部達成", $"{Organisations(seen.Counts.Partial)} reached it in part");
        if (seen.Unknown > 0)
        {
            yield return hasResults
                ? new($"{N(seen.Unknown)}組織は結果未報告", $"{Organisations(seen.Unknown)} without a reported result")
                : new($"{N(seen.Adopters)}組織が採用、結果は未報告", $"{Organisations(seen.Adopters)} adopted it, no result is reported yet");
        }

        if (seen.Against > 0)
        {
            yield return seen.Unexplained > 0
                ? new(
                    $"反例{N(seen.Against)}組織（うち{N(seen.Unexplained)}組織は条件の違いで説明できず、1段階下げた）",
                    $"{Organisations(seen.Against)} against, {N(seen.Unexplained)} of them not told apart by any condition, which takes one step away")
                : new($"反例{N(seen.Against)}組織（条件の違いで説明できる）", $"{Organisations(seen.Against)} against, told apart by a condition");
        }
        else if (seen.Supporters > 0)
        {
            yield return new("反例なし", "no counter-case");
        }

        if (seen.AsGoodWithout is { } without)
        {
            yield return new(
                $"同じ条件で行わなかった{N(without.Total)}組織のうち{N(without.Success)}組織も達成（差が見えない{(seen.Unexplained > 0 ? "" : "ため、1段階下げた")}）",
                $"{N(without.Success)} of {Organisations(without.Total)} under the same conditions got there without it"
                + (seen.Unexplained > 0 ? "" : ", which takes one step away"));
        }
    }

    /// <summary>What would lift a grade that was counted.</summary>
    public static Phrase ToLift(Graded graded, bool isOld) => graded.Witnesses switch
    {
        { Unexplained: > 0, Supporters: > 0 } => new(
            "反例との違いを言い表す条件が見つかれば、1段階戻ります。", "A condition that tells the counter-cases apart would give the step back."),
        { AsGoodWithout: not null } => new(
            "同じ条件で、行わなかった組織より多く達成していることがわかれば、1段階戻ります。", "More results with it than without it, under the same conditions, would give the step back."),
        _ => ToLift(graded.Grade, isOld),
    };

    public static Phrase ToLift(Grade grade, bool isOld) => grade switch
    {
        Grade.Proven => new("", ""),
        Grade.Replicated => isOld
            ? new("5年以内の事例を含めて、偶然では起きにくいと言える数の事例がそろえば◎になります。", "Enough cases to rule out chance, some of them less than five years old, would make it ◎.")
            : new("偶然では起きにくいと言える数の事例がそろえば◎になります。", "Enough cases to rule out chance would make it ◎."),
        Grade.SingleCase => new("測定または報告された数値で結果を示す組織が2つになれば○になります。", "Two organisations that show the result by a measured or reported number would make it ○."),
        Grade.Adopted => new("採用した組織の結果が1件報告されれば△になります。", "One reported result of an organisation that adopted it would make it △."),
        Grade.Hypothesis => new("実際の事例が1件あれば◇になります。", "One real case would make it ◇."),
        _ => new("公開または匿名化された実際の事例があれば、印が付きます。", "A real case, published or anonymised, would give it a grade."),
    };

    static string N(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    static string Organisations(int count) => count == 1 ? "1 organisation" : $"{N(count)} organisations";
}
