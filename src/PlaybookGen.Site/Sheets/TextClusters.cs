using System.Globalization;
using System.Text;

namespace PlaybookGen.Site.Sheets;

/// <summary>A text cut into what a reader sees as single signs.</summary>
public static class TextClusters
{
    /// <summary>Signs of one cluster beyond this are left out: nobody writes them, and a pile of marks would leave its box.</summary>
    private const int MaxRunes = 12;

    private static readonly ReadOnlyMemory<char> Blank = " ".AsMemory();

    /// <summary>
    /// Blanks and line ends become one space; signs that show nothing or turn the direction of the text are left out.
    /// Emoji joined by a joiner stay one cluster, as wide as all of them, since not every font knows the joined picture.
    /// </summary>
    public static List<TextCluster> Of(string text, bool bold)
    {
        var clusters = new List<TextCluster>(text.Length);
        for (var rest = text.AsMemory(); !rest.IsEmpty;)
        {
            var element = rest[..StringInfo.GetNextTextElementLength(rest.Span)];
            rest = rest[element.Length..];
            if (Cluster(element, bold) is not { } cluster)
                continue;
            if (cluster.Kind == SignKind.Space && (clusters.Count == 0 || clusters[^1].Kind == SignKind.Space))
                continue;
            clusters.Add(cluster);
        }

        if (clusters.Count > 0 && clusters[^1].Kind == SignKind.Space)
            clusters.RemoveAt(clusters.Count - 1);
        return clusters;
    }

    /// <summary>The signs of a cluster one by one, for a cluster that is wider than its line.</summary>
    public static IEnumerable<TextCluster> Split(TextCluster cluster, bool bold) =>
        cluster.Text.ToString().EnumerateRunes()
            .Select(rune => new TextCluster(rune.ToString().AsMemory(), SignKinds.Of(rune), Advance(rune, bold)))
            .Where(single => single.Advance > 0);

    private static TextCluster? Cluster(ReadOnlyMemory<char> element, bool bold)
    {
        var advance = 0;
        SignKind? kind = null;
        var runes = 0;
        var isShownWhole = true;
        foreach (var rune in element.Span.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                return new TextCluster(Blank, SignKind.Space, Advance(new Rune(' '), bold));
            if (!IsShown(rune) || ++runes > MaxRunes)
            {
                isShownWhole = false;
                continue;
            }

            advance += Advance(rune, bold);
            kind ??= SignKinds.Of(rune);
        }

        return kind is null ? null : new TextCluster(isShownWhole ? element : Shown(element.Span), kind.Value, advance);
    }

    private static ReadOnlyMemory<char> Shown(ReadOnlySpan<char> element)
    {
        var text = new StringBuilder(element.Length);
        var runes = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (IsShown(rune) && ++runes <= MaxRunes)
                text.Append(rune.ToString());
        }

        return text.ToString().AsMemory();
    }

    private static int Advance(Rune rune, bool bold) => bold ? GlyphAdvance.OfBold(rune) : GlyphAdvance.Of(rune);

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        UnicodeCategory.OtherNotAssigned => rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && (rune.Value & 0xFFFE) != 0xFFFE,
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D || rune.Value is >= 0xE0020 and <= 0xE007F,
        _ => true,
    };
}
