using PlaybookGen.Model;
using PlaybookGen.Site.Colours;

namespace PlaybookGen.Site;

/// <summary>What all pages of a site share.</summary>
public static class SiteFrames
{
    public static SiteFrame Of(Playbook playbook, PatternSet patterns)
    {
        var words = new Words(playbook.Site.Language);
        return new SiteFrame
        {
            Settings = playbook.Site,
            Words = words,
            Navigation = Navigation.Of(playbook, words),
            Styles = AccentStyle.Of(playbook.Site.Theme) is null ? [] : [AccentStyle.Path],
            AsOf = patterns.AsOf ?? playbook.NewestDate,
        };
    }
}
