using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.Tools;

public static class Combinations
{
    private const int PairsShown = 20;

    public static PlannedPage Of(Exploration exploration) => new(ToolLinks.Combine, () =>
    {
        var catalogue = exploration.Catalogue;
        return new CombinationsPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Combine,
            Title = catalogue.Words.Combine,
            Description = catalogue.Words.CombineSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Tactics = TermOptions.All(Facet.Tactics, catalogue),
            Files = PlacesByTerm.Counts(exploration, Done),
            Pairs = Pairs(exploration),
            Invitation = Invitations.For(catalogue),
            Onward = ToolLinks.Beside(ToolLinks.Combine, catalogue),
        };
    });

    /// <summary>Who did which tactics and how it went, tactic by tactic.</summary>
    public static IEnumerable<PlannedFile> Files(Exploration exploration) =>
        PlacesByTerm.Files("together", exploration, Done, (json, phase) =>
        {
            json.WriteStringValue(phase.WasHardlyCarriedOut || phase.Result is null ? "unknown" : FormatWord.Of(phase.Result.Value));
            json.WriteStartArray();
            foreach (var tactic in phase.Done)
                json.WriteStringValue(tactic.Id);
            json.WriteEndArray();
        });

    private static IEnumerable<string> Done(PlayedPhase phase) => phase.Done.Select(tactic => tactic.Id);

    private static IReadOnlyList<TacticPair> Pairs(Exploration exploration)
    {
        var boxes = new Dictionary<(TermId, TermId), TallyBox>();
        foreach (var phase in exploration.Phases)
        {
            for (var i = 0; i < phase.Done.Count; i++)
            {
                for (var j = i + 1; j < phase.Done.Count; j++)
                {
                    var pair = (phase.Done[i], phase.Done[j]);
                    if (!boxes.TryGetValue(pair, out var box))
                        boxes[pair] = box = new TallyBox();
                    box.Add(phase);
                }
            }
        }

        return
        [
            .. boxes.Select(pair => (pair.Key, Tally: pair.Value.Count()))
                .OrderByDescending(pair => pair.Tally.Evidence).ThenByDescending(pair => pair.Tally.Practice).ThenBy(pair => pair.Key.Item1).ThenBy(pair => pair.Key.Item2)
                .Take(PairsShown)
                .Select(pair => new TacticPair(exploration.Catalogue.Link(pair.Key.Item1), exploration.Catalogue.Link(pair.Key.Item2), pair.Tally)),
        ];
    }
}
