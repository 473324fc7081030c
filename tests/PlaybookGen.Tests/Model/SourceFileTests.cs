using PlaybookGen.Model;

namespace PlaybookGen.Tests.Model;

public sealed class SourceFileTests
{
    private static readonly SourceFile File = new("a.md", "one\ntwo\n\nfour\fstill four\nfive");

    [Fact]
    public void LinesAreCountedFromOne() =>
        Assert.Equal(["one", "two", "", "four\fstill four", "five", null], Enumerable.Range(1, 6).Select(File.Line));

    [Fact]
    public void LinesThatWereKeptAreShownAsBefore()
    {
        var kept = File.Only(new HashSet<int> { 2, 4 });
        Assert.Equal(new SourceFile("a.md", "\ntwo\n\nfour\fstill four\n"), kept);
        Assert.Equal((File.Line(2), File.Line(4)), (kept.Line(2), kept.Line(4)));
    }

    [Fact]
    public void ALineThatOpensABlockIsKeptSoThatAMessageBelowItCanNameItsKey() => Assert.Equal(
        "---\noutcome:\n\n  tags: []\n---\n\nlast\n",
        new SourceFile("cases/acme.md", "---\noutcome:\n  depth: deep\n  tags: []\n---\ntext\nlast\n").Only(new HashSet<int> { 4, 7 }).Text);

    [Fact]
    public void ALineOutsideTheFileIsPassedOver() => Assert.Equal("\n\n\n\nfive\n", File.Only(new HashSet<int> { 5, 9 }).Text);

    [Fact]
    public void WithoutLinesNothingIsKept() => Assert.Equal("", File.Only(new HashSet<int>()).Text);
}
