using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

public sealed class SpokenLanguageTests
{
    [Theory]
    [InlineData("title: x\nlanguage: en\n", "ja_JP.UTF-8", Language.English)]
    [InlineData("title: x\nlanguage: ja   # Japanese\n", "C.UTF-8", Language.Japanese)]
    [InlineData("title: x\nlanguage: 'en'\n", "ja_JP.UTF-8", Language.English)]
    [InlineData("title: x\n", "C.UTF-8", Language.Japanese)]
    [InlineData("", "ja_JP.UTF-8", Language.Japanese)]
    [InlineData("", "C.UTF-8", Language.English)]
    [InlineData("", "", Language.English)]
    public void TheSiteDecidesAndWithoutOneTheMachine(string siteYaml, string locale, Language language) =>
        Assert.Equal(language, SpokenLanguage.Of(siteYaml, locale));

    [Theory]
    [InlineData("build", "content")]
    [InlineData("build --content library", "library")]
    [InlineData("build --content=library --strict", "library")]
    [InlineData("build --content", "content")]
    [InlineData("diff origin/main", "content")]
    [InlineData("diff origin/main . --format markdown", ".")]
    [InlineData("diff origin/main --format markdown", "content")]
    public void TheContentFolderIsFoundBeforeTheArgumentsAreRead(string arguments, string folder) =>
        Assert.Equal(folder, SpokenLanguage.ContentFolder(arguments.Split(' ')));
}
