namespace PlaybookGen.Model;

/// <summary>What is wrong with the site as a whole.</summary>
public static partial class Problems
{
    /// <summary>Two pages want the same address; the first keeps it.</summary>
    /// <param name="sourcePath">The content file of the page that lost; null when it has none of its own.</param>
    public static Problem AddressIsTaken(SitePath path, string? sourcePath) => Error(
        "PB3001",
        Location.StartOf(sourcePath ?? path.File),
        new Phrase($"アドレス {path} は、このサイトの別のページがすでに使っています。", $"The address {path} already belongs to another page of this site."),
        new Phrase("ファイル名を変えて、別の id にしてください。", "Rename the file, which gives the page another id."));

    /// <summary>A link on a rendered page ends at nothing.</summary>
    public static Problem LinkIsDead(Location at, string address) => Error(
        "PB3002",
        at,
        new Phrase($"リンク '{address}' の先に、このサイトのページもファイルもありません。", $"The link '{address}' ends at no page and no file of this site."),
        new Phrase("アドレスを直すか、リンクを外してください。", "Correct the address, or take the link away."));

    /// <summary>A link on a rendered page ends at a page that lacks the anchor.</summary>
    public static Problem AnchorIsMissing(Location at, string address, string anchor) => Error(
        "PB3003",
        at,
        new Phrase($"リンク '{address}' の先のページに、見出し '#{anchor}' がありません。", $"The link '{address}' ends at a page that has no place named '#{anchor}'."),
        new Phrase("'#' より後ろを、そのページにある見出しに合わせてください。", "Make the part after '#' the name of a heading that the page has."));

    /// <summary>A rendered page names two places alike.</summary>
    public static Problem AnchorIsDoubled(Location at, string anchor) => Error(
        "PB3004",
        at,
        new Phrase($"ひとつのページに id '{anchor}' が2つあります。", $"One page holds the id '{anchor}' twice."),
        new Phrase("どちらかの見出しを書きかえてください。", "Word one of the two headings differently."));
}
