using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>Gives the boxes of a column their heights on the sheet.</summary>
public static class SheetPlacing
{
    public static int Total(IReadOnlyList<SheetBox> boxes) =>
        boxes.Sum(box => box.Height) + (SheetGrid.BoxGap * Math.Max(0, boxes.Count - 1));

    /// <summary>One below the other, the whole in the middle of the height.</summary>
    public static IReadOnlyList<SheetBox> Stack(IReadOnlyList<SheetBox> boxes, int x, int height)
    {
        var y = SheetGrid.Top + ((height - Total(boxes)) / 2);
        var placed = new List<SheetBox>(boxes.Count);
        foreach (var box in boxes)
        {
            placed.Add(box with { X = x, Y = y });
            y += box.Height + SheetGrid.BoxGap;
        }

        return placed;
    }

    /// <summary>Each as near as possible to the middle of what leads to it, in their order and without overlap.</summary>
    /// <param name="height">At least <see cref="Total"/>.</param>
    public static IReadOnlyList<SheetBox> Near(IReadOnlyList<SheetBox> boxes, int x, int height, Func<string, double?> wanted)
    {
        var tops = new int[boxes.Count];
        var next = SheetGrid.Top;
        for (var i = 0; i < boxes.Count; i++)
        {
            var middle = wanted(boxes[i].Key);
            tops[i] = middle is null ? next : Math.Max(next, (int)middle - (boxes[i].Height / 2));
            next = tops[i] + boxes[i].Height + SheetGrid.BoxGap;
        }

        var end = SheetGrid.Top + height;
        for (var i = boxes.Count - 1; i >= 0; i--)
        {
            tops[i] = Math.Min(tops[i], end - boxes[i].Height);
            end = tops[i] - SheetGrid.BoxGap;
        }

        return [.. boxes.Select((box, i) => box with { X = x, Y = tops[i] })];
    }
}
