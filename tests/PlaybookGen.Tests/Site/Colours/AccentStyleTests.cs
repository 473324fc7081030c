using PlaybookGen.Model;
using PlaybookGen.Site.Colours;

namespace PlaybookGen.Tests.Site.Colours;

public class AccentStyleTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#0b6e4f", "#0b6e4f", 1)]
    public void ContrastIsThatOfTheAccessibilityGuidelines(string one, string other, double contrast) =>
        Assert.Equal(contrast, Colour.Parse(one)!.Value.Contrast(Colour.Parse(other)!.Value), 0.01);

    [Fact]
    public void AReadableAccentStaysAsItIsInLight() =>
        Assert.StartsWith(":root {\n  --accent: #0b6e4f;\n", AccentStyle.Of(new ThemeSettings("#0b6e4f", null, null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("#ffff00")]
    [InlineData("#ffffff")]
    [InlineData("#808080")]
    public void AnAccentThatIsHardToReadIsDarkenedUntilItIsNot(string accent)
    {
        var paper = new Colour(0xf3, 0xf1, 0xeb);

        Assert.True(AccentStyle.Readable(Colour.Parse(accent)!.Value, paper, Colour.Black).Contrast(paper) >= 4.5);
    }

    [Fact]
    public void WithoutAnAccentTheThemeKeepsItsOwn() => Assert.Null(AccentStyle.Of(ThemeSettings.Default));
}
