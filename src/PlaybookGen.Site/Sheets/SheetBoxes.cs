using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>Fills a box with its text and makes it as high as the text is.</summary>
public static class SheetBoxes
{
    /// <summary>The box at the origin; its place comes later.</summary>
    public static SheetBox Fill(SheetItem item, int width, SheetLimits limits, bool hasColours, Words words)
    {
        var marked = hasColours && item.Role == SheetRole.Tactic;
        var left = marked ? SheetGrid.ColourGutter : SheetGrid.Padding + 2;
        var room = width - left - SheetGrid.Padding;
        var lines = new List<SheetText>();
        var y = SheetGrid.Padding;
        Add(item.Label, SheetTextRole.Label, limits.LabelLines);
        Add(item.Text, item.Role == SheetRole.Resource ? SheetTextRole.Note : SheetTextRole.Text, limits.TextLines);
        Add(item.Note, SheetTextRole.Note, limits.NoteLines);
        return new SheetBox
        {
            Key = item.Key,
            Role = item.Role,
            X = 0,
            Y = 0,
            Width = width,
            Height = Math.Max(SheetGrid.MinBoxHeight, y + SheetGrid.Padding - 2),
            Lines = lines,
            Colour = marked ? item.Colour : null,
            Letter = marked && item.Colour is { } colour ? words.Letter(colour) : "",
            IsMain = item.IsMain,
            Change = item.Change,
            Badge = item.Change is { } change ? Badge(words.Of(change), width) : null,
        };

        void Add(string text, SheetTextRole role, int maxLines)
        {
            var style = SheetGrid.Style(role);
            foreach (var line in TextWrap.Wrap(text, style, room, maxLines).Lines)
            {
                lines.Add(new SheetText(left, y + style.Size + 1, line, role));
                y += SheetGrid.LineHeight(role);
            }
        }
    }

    /// <summary>Room for a shape, then the word.</summary>
    private static SheetBadge Badge(string word, int boxWidth)
    {
        var width = TextWrap.Width(word, SheetGrid.Style(SheetTextRole.Note) with { Bold = true }) + 30;
        return new SheetBadge(boxWidth - width - 8, -(SheetGrid.BadgeHeight / 2), width, SheetGrid.BadgeHeight, word);
    }
}
