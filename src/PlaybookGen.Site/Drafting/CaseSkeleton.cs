using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>A case file to copy by hand, for a reader whose browser runs no scripts. It passes the checks as it stands.</summary>
public static class CaseSkeleton
{
    /// <summary>With the first term of each vocabulary, and the others beside it.</summary>
    /// <param name="date">Stands in the file until the writer changes it.</param>
    public static string Of(Taxonomy taxonomy, PartialDate date, Words words) => words.Language == Language.Japanese
        ? $"""
        ---
        題名: ここに題名を書く
        要約: ここに一文で、どんな顧客に何をしてどうなったかを書く
        状態: success   # success 成功 | partial 一部成功 | churned 解約・失敗 | ongoing 継続中
        出所: anonymised   # anonymised 匿名化した実話 | published 公開された事例（出典が要る）| fictional 架空
        日付: {date}   # 結果がわかった年、または年と月
        業種: [{First(taxonomy, Facet.Industries)}]   # {Others(taxonomy, Facet.Industries)}
        条件: []   # {Others(taxonomy, Facet.Conditions)}
        勝利条件:
          内容: ここに、成功と判断する状態を書く
          タグ: [{First(taxonomy, Facet.Outcomes)}]   # {Others(taxonomy, Facet.Outcomes)}
        プ譜:
          中間目的:
            - id: objective-1
              状態: ここに、その手前で成り立つべき状態を書く
          施策:
            - 施策種別: {First(taxonomy, Facet.Tactics)}   # {Others(taxonomy, Facet.Tactics)}
              内容: ここに実際にしたことを書く
              対象: [objective-1]
        ---

        ## くわしい話

        ここに書く。書かなくても載ります。

        """
        : $"""
        ---
        title: Write the title here
        summary: Write here in one sentence for what customer what was done and what came of it
        status: success   # success | partial | churned | ongoing
        provenance: anonymised   # anonymised (real, without names) | published (needs sources) | fictional
        date: {date}   # the year, or year and month, in which the result was known
        industry: [{First(taxonomy, Facet.Industries)}]   # {Others(taxonomy, Facet.Industries)}
        conditions: []   # {Others(taxonomy, Facet.Conditions)}
        outcome:
          statement: Write here the state that counts as a success
          tags: [{First(taxonomy, Facet.Outcomes)}]   # {Others(taxonomy, Facet.Outcomes)}
        plan:
          objectives:
            - id: objective-1
              state: Write here a state that must hold before
          tactics:
            - tactic: {First(taxonomy, Facet.Tactics)}   # {Others(taxonomy, Facet.Tactics)}
              action: Write here what was really done
              for: [objective-1]
        ---

        ## The story

        Write it here, or leave it out.

        """;

    private static string First(Taxonomy taxonomy, Facet facet) => taxonomy[facet] is [var first, ..] ? first.Id : "";

    private static string Others(Taxonomy taxonomy, Facet facet) => string.Join(", ", taxonomy[facet].Select(term => $"{term.Id} {term.Label}"));
}
