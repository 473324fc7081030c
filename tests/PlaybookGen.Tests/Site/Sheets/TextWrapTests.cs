using System.Globalization;
using System.Text;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Tests.Site.Sheets;

public class TextWrapTests
{
    private static readonly TextStyle Body = new(14, false);

    [Fact]
    public void LinesEndBetweenPhrases() =>
        Assert.Equal(
            ["2週間、手作業と", "AIの案を並べて", "比べる会を毎週開く"],
            TextWrap.Wrap("2週間、手作業とAIの案を並べて比べる会を毎週開く", Body, 126, 9).Lines);

    [Fact]
    public void APunctuationMarkNeverBeginsALineAndABracketNeverEndsOne() =>
        Assert.Equal(
            ["目標は", "「定着」。", "以上です"],
            TextWrap.Wrap("目標は「定着」。以上です", Body, 84, 9).Lines);

    [Fact]
    public void ALatinWordStaysWhole() =>
        Assert.Equal(
            ["Kubernetesの", "共通基盤に移る"],
            TextWrap.Wrap("Kubernetesの共通基盤に移る", Body, 112, 9).Lines);

    [Fact]
    public void ALatinWordLongerThanTheLineIsCutWhereTheLineEnds() =>
        Assert.Equal(
            ["aaaaaaaaaaa", "aaaaaaaaaaa", "aaa"],
            TextWrap.Wrap(new string('a', 25), Body, 100, 9).Lines);

    [Fact]
    public void ATextBeyondItsLinesEndsWithAnEllipsis()
    {
        var wrapped = TextWrap.Wrap("2週間、手作業とAIの案を並べて比べる会を毎週開く", Body, 126, 2);
        Assert.Equal(["2週間、手作業と", "AIの案を並べて…"], wrapped.Lines);
        Assert.True(wrapped.Clipped);
    }

    [Fact]
    public void AnEmojiMadeOfSeveralStaysOneSign() =>
        Assert.Equal(["👩‍👩‍👧", "👩‍👩‍👧"], TextWrap.Wrap("👩‍👩‍👧👩‍👩‍👧", Body, 80, 9).Lines);

    [Fact]
    public void BlanksAndLineEndsBecomeOneSpaceAndInvisibleSignsGo() =>
        Assert.Equal(["a b cd"], TextWrap.Wrap("  a \n\t b\u3000c\u202E\u0007d ", Body, 200, 9).Lines);

    [Fact]
    public void AnEmptyTextHasNoLines() => Assert.Empty(TextWrap.Wrap(" \n", Body, 100, 3).Lines);

    [Fact]
    public void AHugeTextIsClippedQuickly()
    {
        var wrapped = TextWrap.Wrap(new string('長', 65_536), Body, 200, 3);
        Assert.Equal(3, wrapped.Lines.Count);
        Assert.EndsWith("…", wrapped.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void APileOfMarksStaysOneBoundedSign() =>
        Assert.True(TextWrap.Wrap("a" + new string('\u0301', 5_000), Body, 100, 3).Lines.Single().Length <= 13);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void NoLineIsEverWiderThanItsBox(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var text = RandomText(random);
            var style = new TextStyle(random.Next(10, 20), random.Next(2) == 0);
            var width = random.Next(40, 400);
            var maxLines = random.Next(1, 8);
            var wrapped = TextWrap.Wrap(text, style, width, maxLines);
            Assert.InRange(wrapped.Lines.Count, 0, maxLines);
            foreach (var line in wrapped.Lines.Where(line => line != "…"))
                Assert.True(NaiveWidth(line, style) <= width * 1000, $"{width}: {line}");
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void NothingIsLostInATextThatFits(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var text = Sentence(random);
            var wrapped = TextWrap.Wrap(text, Body, random.Next(80, 300), 1_000);
            Assert.Equal(text, string.Concat(wrapped.Lines));
            Assert.False(wrapped.Clipped);
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void OrdinarySentencesNeverBreakAgainstKinsoku(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            foreach (var line in TextWrap.Wrap(Sentence(random), Body, random.Next(130, 300), 1_000).Lines)
            {
                Assert.DoesNotContain(line[0], "、。」）ー！？っゃュ%");
                Assert.DoesNotContain(line[^1], "「（");
            }
        }
    }

    private static int NaiveWidth(string line, TextStyle style)
    {
        var sum = 0;
        foreach (var rune in line.EnumerateRunes())
            sum += (style.Bold ? GlyphAdvance.OfBold(rune) : GlyphAdvance.Of(rune)) * style.Size;
        return sum;
    }

    private static string RandomText(Random random)
    {
        string[] pieces =
        [
            "現場が", "AI", "スケジュール", "を", "、", "。", "「", "」", "（", "customer-success", "supercalifragilistic", " ", "\u3000", "\n", "44.7%",
            "👩‍👩‍👧‍👦", "🏳️‍🌈", "が\u3099", "e\u0301\u0301\u0301", "ﾊﾟｰﾄ", "한국어", "𠮷野家", "…", "——", "🇯🇵", "\u202E", "﷽", "ไทย", "Ωж", "\uD800", "https://example.org/a/b?c=d",
        ];
        var text = new StringBuilder();
        for (var i = random.Next(0, 40); i > 0; i--)
            text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }

    private static string Sentence(Random random)
    {
        string[] words = ["現場", "担当者", "スケジュール", "データ", "うまく", "つかって", "Kubernetes", "3か月", "20%", "チャーン"];
        string[] ends = ["が", "を", "に、", "する。", "「目標」", "（仮）", "！", "は", "ュー"];
        var text = new StringBuilder();
        for (var i = random.Next(1, 12); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $"{words[random.Next(words.Length)]}{ends[random.Next(ends.Length)]}");
        return text.ToString();
    }
}
