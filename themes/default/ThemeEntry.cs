using PlaybookGen.DefaultTheme.Layout;
using PlaybookGen.DefaultTheme.Pages.Cases;
using PlaybookGen.DefaultTheme.Pages.Home;
using PlaybookGen.Model;

namespace PlaybookGen.DefaultTheme;

/// <summary>The theme's front door: which component draws which kind of page.</summary>
public static class ThemeEntry
{
    public static Theme Theme { get; } = new(
        typeof(SiteLayout),
        new Dictionary<Type, PageView>
        {
            [typeof(HomePage)] = new(typeof(HomeView)),
            [typeof(CasePage)] = new(typeof(CaseView), [new SitePath("assets/sheet.css"), new SitePath("assets/case.css")], []),
            [typeof(NotFoundPage)] = new(typeof(NotFoundView)),
        },
        ThemeAssets.All());
}
