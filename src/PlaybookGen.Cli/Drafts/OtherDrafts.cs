using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Drills and targets that are being begun, as their files.</summary>
public static class OtherDrafts
{
    public static string Drill(Language language) => language == Language.Japanese
        ? $"""
        ---
        title: ここに題名を書く
        kind: outcome   # {string.Join(" | ", FormatWord.All<DrillKind>())}
        level: 1   # 1 から 3
        minutes: 10
        cases: []   # 関係する事例のid
        tags: []   # 勝利条件、施策、望ましくない状態のid
        rubric:
          - ここに良い答えが含むものを書く
        ---
        ## 状況

        ここに状況を書く。

        ## 問い

        ここに問いを書く。

        ## ヒント

        ここにヒントを書く。

        ## 解答例

        ここに解答例を書く。

        ## 解説

        ここに、なぜそう言えるかを出典とともに書く。

        """
        : $"""
        ---
        title: Write the title here
        kind: outcome   # {string.Join(" | ", FormatWord.All<DrillKind>())}
        level: 1   # 1 to 3
        minutes: 10
        cases: []   # ids of related cases
        tags: []   # ids of outcomes, tactics, obstacles
        rubric:
          - Write here what a good answer holds
        ---
        ## 状況

        Write the situation here.

        ## 問い

        Write the question here.

        ## ヒント

        Write a hint here.

        ## 解答例

        Write an answer here.

        ## 解説

        Write here why it holds, with its source.

        """;

    public static string Target(Taxonomy taxonomy, Language language)
    {
        var say = new DraftWords(taxonomy, language);
        var why = YamlScalar.Of(say.Of("ここに理由を書く", "Write the reason here"));
        return $$"""
            ---
            title: {{say.Of("ここに題名を書く", "Write the title here")}}
            who:
              industry: []   # {{say.Terms(Facet.Industries)}}
              conditions: []   # {{say.Terms(Facet.Conditions)}}
            what:
              obstacles: []   # {{say.Terms(Facet.Obstacles)}}
              outcomes: []   # {{say.Terms(Facet.Outcomes)}}
            generality: {score: 3, why: {{why}}}   # {{say.Of("一般性", "how many have the problem")}}, 1-5
            longevity: {score: 3, why: {{why}}}   # {{say.Of("長期性", "how long it lasts")}}, 1-5
            severity: {score: 3, why: {{why}}}   # {{say.Of("深刻度", "how much it hurts")}}, 1-5
            opportunity: {score: 3, why: {{why}}}   # {{say.Of("支援機会", "whether we can help")}}, 1-5
            difficulty: {score: 3, why: {{why}}}   # {{say.Of("難易度。5 が最も難しい", "5 is hardest")}}, 1-5
            cost: {initial: m, running: m}   # s | m | l
            ---
            {{say.Of("## 誰の、何を\n\nここに書く。", "## Whose, and what\n\nWrite it here.")}}

            """;
    }
}
