using PlaybookGen.Model;
using PlaybookGen.Site.Colours;

namespace PlaybookGen.Site.Emblems;

/// <summary>The pictures that services show beside a link: one for the library and one for each family of patterns that it has.</summary>
public static class CardFiles
{
    /// <summary>None for a site that doesn't know its address: such a picture is only ever asked for by a whole address.</summary>
    public static IEnumerable<PlannedFile> Of(Catalogue catalogue, PatternSet patterns)
    {
        if (catalogue.Frame.Settings.BaseUrl is null)
            return [];
        var (winning, losing) = (Ground(catalogue.Frame.Settings.Theme, "#0b6e4f"), Colour.Parse("#9c3a17")!.Value);
        return patterns.All.Select(pattern => EmblemChoice.Of(pattern, catalogue.Taxonomy)).Append(Emblem.OfLibrary).Distinct()
            .Select(emblem => new PlannedFile(emblem.Card, () => EmblemCard.Png(emblem, emblem.IsLosing ? losing : winning)));
    }

    /// <summary>The site's own accent, dark enough for a white drawing.</summary>
    private static Colour Ground(ThemeSettings theme, string otherwise) =>
        AccentStyle.Readable(Colour.Parse(theme.Accent ?? otherwise) ?? Colour.Parse(otherwise)!.Value, Colour.White, Colour.Black);
}
