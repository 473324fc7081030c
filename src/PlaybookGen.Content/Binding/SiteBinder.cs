namespace PlaybookGen.Content;

/// <summary>The site's settings from what was written and checked.</summary>
public static class SiteBinder
{
    public static SiteSettings Bind(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        var plain = new SiteSettings { Title = root.Required("title") };
        return plain with
        {
            Description = root.TextOf("description"),
            Language = LanguageOf(root),
            BaseUrl = root.TextOf("base-url") is { } url ? new Uri(url.EndsWith('/') ? url : url + "/") : null,
            Repository = root.TextOf("repository") is { } repository ? new Uri(repository) : null,
            Branch = root.TextOf("branch") ?? plain.Branch,
            Folder = root.TextOf("folder")?.Replace('\\', '/').Trim('.', '/', ' ') ?? plain.Folder,
            Contact = root.TextOf("contact"),
            Mining = root.MapOf("mining") is { } mining ? Mining(mining) : plain.Mining,
            Theme = root.MapOf("theme") is { } theme
                ? new ThemeSettings(theme.TextOf("accent"), theme.TextOf("logo"), theme.TextOf("footer"))
                : plain.Theme,
            Navigation = root.Has("navigation") ? root.TextsOf("navigation") : plain.Navigation,
        };
    }

    /// <summary>The language of the site; Japanese when the file doesn't say.</summary>
    public static Language LanguageOf(Written.Map root) => root.TextOf("language") == "en" ? Language.English : Language.Japanese;

    private static MiningSettings Mining(Written.Map mining) => new(
        mining.WholeOf("min-cases") ?? MiningSettings.Default.MinCases,
        mining.WholeOf("min-organisations") ?? MiningSettings.Default.MinOrganisations,
        mining.Has("count") ? mining.WordsOf<Provenance>("count") : MiningSettings.Default.Count)
    {
        Strata = mining.Has("strata") ? mining.WordsOf<Covariate>("strata") : MiningSettings.Default.Strata,
    };
}
