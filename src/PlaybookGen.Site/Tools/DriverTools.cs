using System.Text.Json.Nodes;
using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Tools;

public static class DriverTools
{
    private const int ExamplesShown = 6;

    public static PlannedPage Of(Catalogue catalogue) => new(ToolLinks.Drivers, () => new DriverToolPage
    {
        Site = catalogue.Frame,
        Path = ToolLinks.Drivers,
        Title = catalogue.Words.DriverTool,
        Description = catalogue.Words.DriverToolSays,
        Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
        Examples =
        [
            .. catalogue.Cases.Where(item => item.Drivers is { Formula: not null, Factors.Count: > 0 }).Take(ExamplesShown)
                .Select(item => new DriverExample(Acts.In(item), item.Drivers!.Formula!, State(item.Drivers))),
        ],
        Onward = ToolLinks.Beside(ToolLinks.Drivers, catalogue),
    });

    private static string State(Drivers drivers)
    {
        var sides = drivers.Formula!.Split(['=', '＝'], 2);
        return new JsonObject
        {
            ["fields"] = new JsonObject
            {
                ["goal"] = sides[0].Trim(),
                ["operation"] = sides[^1].Any(sign => sign is '+' or '＋') ? "sum" : "product",
            },
            ["rows"] = new JsonObject
            {
                ["factors"] = new JsonArray([.. drivers.Factors.Select(factor => new JsonObject
                {
                    ["name"] = factor.Name,
                    ["controllable"] = factor.Controllable switch { true => "yes", false => "no", _ => "" },
                    ["why"] = factor.Why ?? "",
                })]),
            },
        }.ToJsonString();
    }
}
