using PlaybookGen.Content;

namespace PlaybookGen.Tests.Content;

public sealed class GuessTests
{
    [Theory]
    [InlineData("令和6年5月", "2024-05")]
    [InlineData("令和元年", "2019")]
    [InlineData("平成30年4月1日", "2018-04-01")]
    [InlineData("R6.5.1", "2024-05-01")]
    [InlineData("H30/4", "2018-04")]
    [InlineData("2024/05", "2024-05")]
    [InlineData("2024/5/1", "2024-05-01")]
    [InlineData("2024.5", "2024-05")]
    [InlineData("2024-5", "2024-05")]
    [InlineData("2024年5月31日", "2024-05-31")]
    [InlineData("2024年度", "2024")]
    [InlineData("２０２４-０５", "2024-05")]
    [InlineData("二〇二四年五月", "2024-05")]
    [InlineData("20240531", "2024-05-31")]
    [InlineData("2024-05-31T00:00:00Z", "2024-05-31")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("May 31, 2024", "2024-05-31")]
    [InlineData("31 May 2024", "2024-05-31")]
    [InlineData("2024 May", "2024-05")]
    [InlineData("31/05/2024", "2024-05-31")]
    [InlineData("令和6年4月頃", "2024-04")]
    [InlineData("2024-02-30", "2024-02")]
    [InlineData("2024-13", "2024")]
    [InlineData("03/04/2024", null)]
    [InlineData("0000", null)]
    [InlineData("去年の春", null)]
    [InlineData("24/05", null)]
    public void ADateIsGuessedFromHowPeopleWriteIt(string written, string? meant) => Assert.Equal(meant, DateGuess.Of(written)?.ToString());

    [Theory]
    [InlineData("1,000", "1000", "")]
    [InlineData("300件", "300", "件")]
    [InlineData("約300件", "300", "件")]
    [InlineData("三百", "300", "")]
    [InlineData("千二百", "1200", "")]
    [InlineData("２５％", "25", "%")]
    [InlineData("1.5万円", "15000", "円")]
    [InlineData("3億", "300000000", "")]
    [InlineData("$1,200.50", "1200.5", "")]
    [InlineData("−5", "-5", "")]
    [InlineData("12 hours", "12", "hours")]
    [InlineData("3割", "30", "%")]
    [InlineData("約二割五分", "25", "%")]
    [InlineData("2割減", "20", "%減")]
    [InlineData("月2回", "2", "回/月")]
    [InlineData("年間360件", "360", "件/年")]
    [InlineData("▲12", "-12", "")]
    [InlineData("「352」", "352", "")]
    [InlineData("10〜20", null, null)]
    [InlineData("10-20", null, null)]
    [InlineData("多数", null, null)]
    [InlineData(".inf", null, null)]
    public void ANumberIsGuessedFromHowPeopleWriteIt(string written, string? number, string? unit)
    {
        var guess = NumberGuess.Of(written);

        Assert.Equal((number, unit), (guess?.Number, guess?.Unit));
    }

    [Theory]
    [InlineData("010", 10.0)]
    [InlineData("1e3", 1000.0)]
    [InlineData("-0.5", -0.5)]
    [InlineData("+5", 5.0)]
    [InlineData("1e999", null)]
    [InlineData("NaN", null)]
    [InlineData("0x1F", null)]
    [InlineData("1_000", null)]
    public void ANumberIsADecimalInAsciiDigits(string written, double? number) => Assert.Equal(number, NumberGuess.Read(written));

    [Theory]
    [InlineData("retial", "retail")]
    [InlineData("summry", "summary")]
    [InlineData("要約文", "要約")]
    [InlineData("xyz", null)]
    [InlineData("ab", null)]
    public void TheNearestWordIsOfferedWhenItIsNear(string written, string? nearest) =>
        Assert.Equal(nearest, Nearest.Of(written, ["status", "summary", "retail", "要約", "題名"]));

    [Theory]
    [InlineData("Acme Inc.", "acme-inc")]
    [InlineData("ａｂ＿ｃ", "ab-c")]
    [InlineData("事例", null)]
    [InlineData("../../x", "x")]
    public void AnIdIsMadeOfWhatMayStay(string written, string? id) => Assert.Equal(id, ContentId.Guess(written));
}
