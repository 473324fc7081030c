using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Published;
using PlaybookGen.Site;
using PlaybookGen.Site.Learning;

namespace PlaybookGen.Tests.Site.Rendering;

public class ThemeTests
{
    [Fact]
    public void EveryKindOfPageHasAComponent()
    {
        var kinds = typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract);

        Assert.Empty(kinds.Except(ThemeEntry.Theme.Views.Keys).Select(type => type.Name));
    }

    [Fact]
    public void EveryComponentTakesExactlyItsPage()
    {
        foreach (var (kind, view) in ThemeEntry.Theme.Views)
        {
            var parameters = view.Component.GetProperties().Select(property => (property.Name, property.PropertyType));

            Assert.Equal([("Page", kind)], parameters);
        }
    }

    [Fact]
    public void EveryStyleAndScriptOfAViewIsAnAssetOrAFileOfTheSite()
    {
        var theme = ThemeEntry.Theme;
        var named = theme.Views.Values.SelectMany(view => view.Styles.Concat(view.Scripts)).Select(path => path.File);
        var files = SitePlanner.Plan(SmallLibrary.Playbook, SmallLibrary.Patterns, new ProblemList()).Files.Select(file => file.Path.File);

        Assert.Empty(named.Except(theme.Assets.Select(asset => asset.Path)).Except(files).Except(RuleFiles.Paths).Except(KnowledgeFiles.Paths).Except([LearningFiles.Script.File]));
    }
}
