using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Tests.Site.Patterns;

public class RuleSentenceTests
{
    private static readonly Pattern Winning = SmallLibrary.Patterns.Winning[0];
    private static readonly Pattern Losing = SmallLibrary.Patterns.Losing[0];

    [Fact]
    public void AWinningPatternReadsAsTheArticlesSayIt() => Assert.Equal(
        "「紙で管理」の条件で、勝利条件が「訪問件数が増える」の顧客には、「並べて比べる会」と「目標合意の場」の組み合わせが有効です。",
        Text(Winning with { Tactics = ["paired-trial", "goal-session"], Grade = Grade.Replicated }));

    [Fact]
    public void ALosingPatternSaysWhatWasMissing() => Assert.Equal(
        "「紙で管理」の条件で、勝利条件が「訪問件数が増える」の顧客には、「並べて比べる会」を欠いたまま「目標合意の場」を行っても、うまくいきません。",
        Text(Losing with { Missing = ["paired-trial"], Grade = Grade.Replicated }));

    [Theory]
    [InlineData(Grade.Adopted, "条件を問わず、顧客には、「並べて比べる会」が採り入れられています（結果は未報告）。")]
    [InlineData(Grade.Practice, "条件を問わず、顧客には、「並べて比べる会」が有効、という練習用の例です。")]
    public void WithoutResultsNothingIsCalledEffective(Grade grade, string sentence) =>
        Assert.Equal(sentence, Text(Winning with { Conditions = [], Outcomes = [], Grade = grade }));

    [Fact]
    public void TheSentenceIsThereInEnglish() => Assert.Equal(
        "Given “紙で管理”, for customers who want “訪問件数が増える”, “並べて比べる会” worked, in very few organisations so far.",
        Text(Winning, Language.English));

    private static string Text(Pattern pattern, Language language = Language.Japanese) => RuleSentences.Text(
        pattern,
        new Catalogue(SmallLibrary.Playbook with { Site = SmallLibrary.Playbook.Site with { Language = language } }, SmallLibrary.Patterns));
}
