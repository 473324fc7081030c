using System.Text;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.Tools;

public static class Combinations
{
    private const int PairsShown = 20;

    /// <summary>More 局面 than this would make the page slow to open; evidence comes first.</summary>
    private const int MostPhases = 3000;

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
            Pairs = Pairs(exploration),
            Invitation = Invitations.For(catalogue),
            Onward = ToolLinks.Beside(ToolLinks.Combine, catalogue),
        };
    });

    /// <summary>Who did which tactics and how it went, as a script, since a page opened from the file system can't fetch data.</summary>
    public static PlannedFile File(Exploration exploration) => new(CombinationsPage.PhasesFile, () =>
    {
        var catalogue = exploration.Catalogue;
        var phases = exploration.Phases.Where(phase => phase.Done.Count > 0).EvidenceFirst().Take(MostPhases).Select(phase => new
        {
            tactics = phase.Done.Select(tactic => tactic.Id).ToArray(),
            title = phase.Case.Title,
            revision = Acts.In(phase.Case, phase.Revision, catalogue).Revision,
            url = SitePath.Case(phase.Case.Id).File + "#" + CasePage.PhaseAnchor(phase.Revision),
            organisation = phase.Organisation,
            result = phase.WasHardlyCarriedOut || phase.Result is null ? "unknown" : FormatWord.Of(phase.Result.Value),
            mark = catalogue.Words.PracticeMark(phase.Case.Provenance),
        });
        return Encoding.UTF8.GetBytes("window.playbookTacticPhases = [\n" + string.Join(",\n", phases.Select(phase => JsonSerializer.Serialize(phase))) + "\n];\n");
    });

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
