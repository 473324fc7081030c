namespace PlaybookGen.Model;

/// <summary>The small drawing that stands for a family of patterns; a losing pattern's bears a cross as well, so that colour alone tells nothing.</summary>
public sealed record Emblem(EmblemFamily Family, bool IsLosing)
{
    /// <summary>Stands for the library as a whole.</summary>
    public static Emblem OfLibrary { get; } = new(EmblemFamily.General, IsLosing: false);

    /// <summary>The picture that services show beside a link to a page; only written when the site knows its own address.</summary>
    public SitePath Card => new($"assets/cards/{FormatWord.Of(Family)}{(IsLosing ? "-losing" : "")}.png");

    public IReadOnlyList<EmblemShape> Shapes => IsLosing ? [.. EmblemShapes.Of(Family), .. EmblemShapes.Cross] : EmblemShapes.Of(Family);
}
