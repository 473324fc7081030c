using static PlaybookGen.Tests.Content.SmallContent;

namespace PlaybookGen.Tests.Content;

/// <summary>A question mark with a blank behind it means "a key follows" to YAML, and in braces the parser then ends early.</summary>
public sealed class BracesTests
{
    [Theory]
    [InlineData("product: {name: ? }", "10:17 PB1029")]
    [InlineData("product: {name: A, value: ? , kind: efficiency}", "10:27 PB1029")]
    [InlineData("product: {: ? }", "10:13 PB1029")]
    [InlineData("product: {? , name: A}", "10:11 PB1043")]
    [InlineData("product: {name: A, ? }", "10:20 PB1043")]
    [InlineData("product: {?\n  }", "11:3 PB1043")]
    [InlineData("product: {? [a], }", "10:13 PB1043")]
    [InlineData("product: {? {}", "10:11 PB1029")]
    [InlineData("product: {? name, ? value: c", "10:11 PB1029")]
    [InlineData("product: {? - a}", "10:11 PB1029")]
    [InlineData("conditions: [c1, ? ]", "10:18 PB1029")]
    [InlineData("product: [? ]", "10:11 PB1029")]
    [InlineData("product: [?, name]", "10:11 PB1029")]
    [InlineData("product: {name ? }", "10:11 PB1101")]
    public void AQuestionMarkInBracesIsToldAtItsPlaceAndNeverThrown(string line, string said) =>
        Assert.Equal([said], Said(Read(("cases/ok.md", Case.Replace("conditions: [c1]\n", "", StringComparison.Ordinal).Replace("goal: G", "size: smb\n" + line, StringComparison.Ordinal)))));

    [Fact]
    public void AKeyThatAQuestionMarkOpensIsRead() =>
        Assert.Equal("A", Read(("cases/ok.md", Case.Replace("goal: G", "product: { ? name : A}", StringComparison.Ordinal))).Playbook!.Cases.Single().Product!.Name);
}
