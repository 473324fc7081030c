using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Cli;

/// <summary>What a reviewer reads when a real case comes into the content that ships.</summary>
public sealed class DifferenceTextTests
{
    [Fact]
    public void AReviewHasTheQuestionsFoldedAndTheOldCasesLinked()
    {
        var content = ContentDirectory.Read(Path.Combine(Repository.Root, "content"));
        var whole = PlaybookReader.Read(content).Playbook!;
        var part = whole with { Cases = [.. whole.Cases.Where(item => item.Id != "hr-spanner-value-pivot")] };
        var review = DifferenceText.Markdown(KnowledgeDifference.Of(Knowledge.Of(part, content), Knowledge.Of(whole, content)), new Uri("https://example.org/"), Language.Japanese);
        Assert.StartsWith(
            """
            事例を1件寄せてくださり、ありがとうございます。

            事例：追加1件（「HR Spanner：定着支援から戦力化へ、3か月で提供価値を作り替える」）。

            **変わるパターン7件、埋まるところ16か所、新しいドリル7問。**

            ### 新しいパターン：3件

            - 有識者2〜3人に聞く（勝ち）：△一例、1組織、支持：この事例
            - 聞くだけ・選ばせる（負け）：○再現、2組織、支持：この事例、[USERGRAM：オンボーディング後の成果をつくるサクセスプログラム](https://example.org/cases/usergram-success-program/)

            """,
            review,
            StringComparison.Ordinal);
        Assert.EndsWith(
            """
            <details>
            <summary>問いと選択肢</summary>
            """,
            review[..(review.IndexOf("</summary>", StringComparison.Ordinal) + "</summary>".Length)],
            StringComparison.Ordinal);
        Assert.Contains(
            """
            - 次の局面を予測する：局面1　利用者の声を聞きに行く
              - 次の局面で、チームが新しく加えた施策はどれですか。
              - 仮の指標でも決めて月次で回す／ひな型集を配る／更新の方針を三つの軸で決める／有識者2〜3人に聞く

            </details>

            ### ほかの事例がそろうとドリルになる材料
            """,
            review,
            StringComparison.Ordinal);
    }
}
