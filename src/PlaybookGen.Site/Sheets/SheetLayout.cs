using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>Lays a プ譜 out from left to right: 廟算八要素, 施策, 中間目的, 勝利条件, 獲得目標.</summary>
public static class SheetLayout
{
    public static Sheet Draw(SheetContent content, Words words)
    {
        var (objectives, moreObjectives) = Fold(content.Objectives, SheetGrid.MaxObjectives);
        var (tactics, moreTactics) = Fold(SheetOrder.Tactics(content.Tactics, content.Objectives), SheetGrid.MaxTactics);
        var shown = content with
        {
            Tactics = WithRest(tactics, moreTactics.Count, "tactics-more", words),
            Objectives = WithRest(objectives, moreObjectives.Count, "objectives-more", words),
        };
        var columns = shown.Columns.Select((items, i) => Fill(items, SheetGrid.Widths[i], content.HasColours, words)).ToList();
        var height = columns.Max(SheetPlacing.Total);
        var boxes = Place(shown, columns, height);
        return new Sheet
        {
            Id = content.Id,
            Title = content.Title,
            Description = words.SheetDescription(content.Tactics.Count, content.Objectives.Count),
            Width = Right(columns) + SheetGrid.Margin,
            Height = SheetGrid.Top + height + SheetGrid.Margin,
            Headings = [.. columns.Select((boxes, i) => (boxes, i)).Where(column => column.boxes.Count > 0).Select(column => Heading(columns, column.i, words))],
            Boxes = [.. boxes.Values],
            Edges = SheetEdges.Draw([.. Links(shown)], boxes),
            Legend = SheetLegend.Of([.. boxes.Values], words),
            Folded = moreTactics.Count + moreObjectives.Count,
            Rest = [.. Rest(1, moreTactics, words), .. Rest(2, moreObjectives, words)],
        };
    }

    private static Dictionary<string, SheetBox> Place(SheetContent content, List<IReadOnlyList<SheetBox>> columns, int height)
    {
        var placed = new Dictionary<string, SheetBox>(StringComparer.Ordinal);
        var feeding = Links(content).ToLookup(link => link.To, link => link.From, StringComparer.Ordinal);
        for (var i = 0; i < columns.Count; i++)
        {
            var boxes = i < 2
                ? SheetPlacing.Stack(columns[i], Left(columns, i), height)
                : SheetPlacing.Near(columns[i], Left(columns, i), height, Wanted);
            foreach (var box in boxes)
                placed.Add(box.Key, box);
        }

        return placed;

        double? Wanted(string key)
        {
            var sources = feeding[key].Where(placed.ContainsKey).Select(from => placed[from].Y + (placed[from].Height / 2.0)).ToList();
            return sources.Count == 0 ? null : sources.Average();
        }
    }

    private static IEnumerable<(string From, string To)> Links(SheetContent content) =>
        content.Columns.SelectMany(items => items).SelectMany(item => item.To.Select(to => (item.Key, to)));

    private static IReadOnlyList<SheetBox> Fill(IReadOnlyList<SheetItem> items, int width, bool hasColours, Words words) =>
        [.. items.Select(item => SheetBoxes.Fill(item, width, SheetLimits.For(item, items.Count), hasColours, words))];

    private static (IReadOnlyList<SheetItem> Shown, IReadOnlyList<SheetItem> Folded) Fold(IReadOnlyList<SheetItem> items, int most) =>
        items.Count <= most ? (items, []) : ([.. items.Take(most)], [.. items.Skip(most)]);

    private static IEnumerable<SheetRest> Rest(int column, IReadOnlyList<SheetItem> folded, Words words)
    {
        if (folded.Count > 0)
            yield return new SheetRest(words.SheetColumn(column), [.. folded.Take(SheetRest.Most).Select(item => InWords(item, folded.Count <= SheetRest.MostInFull, words))], Math.Max(0, folded.Count - SheetRest.Most));
    }

    private static string InWords(SheetItem item, bool inFull, Words words) => inFull || item.Label.Length == 0
        ? string.Join(words.Colon, new[] { item.Label, item.Text }.Where(text => text.Length > 0))
        : item.Label;

    private static IReadOnlyList<SheetItem> WithRest(IReadOnlyList<SheetItem> items, int more, string key, Words words) =>
        more == 0 ? items : [.. items, new SheetItem { Key = key, Role = SheetRole.Folded, Text = words.MoreInTheTable(more) }];

    private static int Left(List<IReadOnlyList<SheetBox>> columns, int index) =>
        SheetGrid.Margin + Enumerable.Range(0, index).Where(i => columns[i].Count > 0).Sum(i => SheetGrid.Widths[i] + SheetGrid.Gaps[i]);

    private static int Right(List<IReadOnlyList<SheetBox>> columns)
    {
        var last = columns.FindLastIndex(boxes => boxes.Count > 0);
        return last < 0 ? SheetGrid.Margin : Left(columns, last) + SheetGrid.Widths[last];
    }

    private static SheetText Heading(List<IReadOnlyList<SheetBox>> columns, int index, Words words) =>
        new(Left(columns, index), SheetGrid.HeadingBaseline, words.SheetColumn(index), SheetTextRole.Heading);
}
