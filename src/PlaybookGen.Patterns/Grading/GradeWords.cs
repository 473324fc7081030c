using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Grading;

/// <summary>Why a pattern has its grade and what would lift it, in counts.</summary>
static class GradeWords
{
    public static Phrase Reason(
        PatternKind kind, Grade grade, int supporters, int numbered, OutcomeCounts counts, int unexplained, int against, int unknown, int adopters)
    {
        if (grade == Grade.Practice)
            return new("練習用の事例だけにもとづき、証拠には数えません。", "It rests on cases made for practice, which are no evidence.");
        var winning = kind == PatternKind.Winning;
        var ja = new List<string>();
        var en = new List<string>();
        if (supporters > 0)
        {
            ja.Add(winning ? $"{N(supporters)}組織で達成" : $"{N(supporters)}組織で、実行したのに不達成");
            en.Add(winning ? $"{Organisations(supporters)} reached the result" : $"{Organisations(supporters)} carried it out and failed");
        }
        if (supporters >= 2 && numbered < 2)
        {
            ja.Add($"測定・報告された数値があるのは{N(numbered)}組織");
            en.Add($"{Organisations(numbered)} with a measured or reported number");
        }
        if (winning && counts.Partial > 0)
        {
            ja.Add($"{N(counts.Partial)}組織で一部達成");
            en.Add($"{Organisations(counts.Partial)} reached it in part");
        }
        if (unknown > 0)
        {
            ja.Add(supporters + against + counts.Partial == 0 ? $"{N(adopters)}組織が採用、結果は未報告" : $"{N(unknown)}組織は結果未報告");
            en.Add(supporters + against + counts.Partial == 0 ? $"{Organisations(adopters)} adopted it, no result is reported yet" : $"{Organisations(unknown)} without a reported result");
        }
        if (against > 0)
        {
            ja.Add(unexplained > 0 ? $"反例{N(against)}組織（うち{N(unexplained)}組織は条件の違いで説明できず、1段階下げた）" : $"反例{N(against)}組織（条件の違いで説明できる）");
            en.Add(unexplained > 0
                ? $"{Organisations(against)} against, {N(unexplained)} of them not told apart by any condition, which takes one step away"
                : $"{Organisations(against)} against, told apart by a condition");
        }
        else if (supporters > 0)
        {
            ja.Add("反例なし");
            en.Add("no counter-case");
        }
        return new(string.Join("、", ja) + "。", string.Join(", ", en) + ".");
    }

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
