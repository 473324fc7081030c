using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;

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
    public void EveryStyleAndScriptOfAViewIsAnAsset()
    {
        var theme = ThemeEntry.Theme;
        var named = theme.Views.Values.SelectMany(view => view.Styles.Concat(view.Scripts)).Select(path => path.File);

        Assert.Empty(named.Except(theme.Assets.Select(asset => asset.Path)));
    }
}
