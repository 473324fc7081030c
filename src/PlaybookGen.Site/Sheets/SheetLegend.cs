using PlaybookGen.Model;

namespace PlaybookGen.Site.Sheets;

/// <summary>What the marks on a sheet mean: only those that it uses.</summary>
public static class SheetLegend
{
    public static IReadOnlyList<SheetKey> Of(IReadOnlyList<SheetBox> boxes, Words words)
    {
        var colours = boxes.Select(box => box.Colour).OfType<TacticColour>().Distinct().Order();
        var changes = boxes.Select(box => box.Change).OfType<PlanChange>().Distinct().Order();
        return
        [
            .. colours.Select(colour => new SheetKey(colour, null, words.Letter(colour), words.Meaning(colour))),
            .. changes.Select(change => new SheetKey(null, change, "", words.Meaning(change))),
        ];
    }
}
