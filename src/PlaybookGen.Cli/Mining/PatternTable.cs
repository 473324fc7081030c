using System.Globalization;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Patterns as lines that a customer-success manager can read: the grade, the rule, the counts, the reason.</summary>
internal static class PatternTable
{
    public static string Of(PatternSet patterns, Taxonomy taxonomy, Language language)
    {
        var text = new StringBuilder();
        foreach (var pattern in patterns.All)
            Write(text, pattern, taxonomy, language);
        if (text.Length == 0)
            text.Append(new Phrase("型は見つかりませんでした。\n", "No patterns were found.\n").In(language));
        if (patterns.CasesUntilProof is { } more)
            text.Append(new Phrase($"実証（◎）と言えるものはありません。いちばん有望な型がこの先も同じ割合で成り立つなら、あと約{N(more)}事例で確かめられます。\n", $"Nothing is proven (◎). If the most promising pattern goes on as it began, about {N(more)} more cases prove it.\n").In(language));
        if (patterns.LeftOut > 0)
            text.Append(new Phrase($"顧客の種類によって効き方が逆になるため、載せなかった型: {N(patterns.LeftOut)}\n", $"Left out because the effect turns round for some kind of customer: {N(patterns.LeftOut)}\n").In(language));
        return text.ToString();
    }

    static void Write(StringBuilder text, Pattern pattern, Taxonomy taxonomy, Language language)
    {
        var winning = pattern.Kind == PatternKind.Winning;
        var tactics = Labels(Facet.Tactics, pattern.Tactics);
        var missing = Labels(Facet.Tactics, pattern.Missing);
        text.Append(Sign(pattern.Grade)).Append(' ')
            .Append(new Phrase(winning ? "勝ち" : "負け", winning ? "winning" : "losing").In(language)).Append("  ")
            .Append(string.Join(" + ", tactics))
            .Append(missing.Count == 0 ? "" : new Phrase($"（欠けていたもの: {string.Join("、", missing)}）", $" (missing: {string.Join(", ", missing)})").In(language))
            .Append('\n');
        var conditions = pattern.Conditions.Select(term => taxonomy.Label(term.Facet, term.Id)).ToList();
        if (conditions.Count > 0)
            Line(new("条件", "when"), string.Join(language == Language.Japanese ? "、" : ", ", conditions));
        if (pattern.Outcomes.Count > 0)
            Line(new("勝利条件", "for"), string.Join(language == Language.Japanese ? "、" : ", ", Labels(Facet.Outcomes, pattern.Outcomes)));
        Line(new("件数", "counts"), Counts(pattern, language));
        Line(new("理由", "why"), pattern.GradeReason.In(language));
        if (pattern.Statistics.NextTen is { } next)
            Line(new("次の10社", "next ten"), NextTen(next, winning).In(language));
        if (pattern.ToLift.In(language) is { Length: > 0 } lift)
            Line(new("次の印へ", "to lift"), lift);
        text.Append('\n');

        List<string> Labels(Facet facet, IReadOnlyList<string> ids) => [.. ids.Select(id => taxonomy.Label(facet, id))];

        void Line(Phrase name, string value) => text.Append("    ").Append(name.In(language)).Append(": ").Append(value).Append('\n');
    }

    static Phrase NextTen(Interval next, bool winning)
    {
        var range = next.Low < next.High ? $"{N((int)next.Low)}〜{N((int)next.High)}" : N((int)next.Low);
        return new($"{range}社ほどが{(winning ? "達成" : "失敗")}する見込み", $"about {range} would {(winning ? "reach it" : "fail")}");
    }

    static string Counts(Pattern pattern, Language language)
    {
        var winning = pattern.Kind == PatternKind.Winning;
        var (with, without) = winning ? (pattern.With.Success, pattern.Without.Success) : (pattern.With.Churned, pattern.Without.Churned);
        return new Phrase(
            $"行った {N(pattern.With.Total)}件中{N(with)}件、行わなかった {N(pattern.Without.Total)}件中{N(without)}件が{(winning ? "達成" : "失敗")}",
            $"{N(with)} of {N(pattern.With.Total)} with, {N(without)} of {N(pattern.Without.Total)} without {(winning ? "reached it" : "failed")}").In(language);
    }

    static string Sign(Grade grade) => grade switch
    {
        Grade.Proven => "◎",
        Grade.Replicated => "○",
        Grade.SingleCase => "△",
        Grade.Adopted => "◇",
        Grade.Hypothesis => "？",
        _ => "練習用",
    };

    static string N(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
