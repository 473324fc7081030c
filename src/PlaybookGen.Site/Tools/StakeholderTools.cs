using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Site.Tools;

public static class StakeholderTools
{
    public static PlannedPage Of(Exploration exploration) => new(ToolLinks.Stakeholders, () =>
    {
        var catalogue = exploration.Catalogue;
        return new StakeholderToolPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Stakeholders,
            Title = catalogue.Words.StakeholderTool,
            Description = catalogue.Words.StakeholderToolSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(catalogue.Words)],
            Roles = Roles(exploration),
            Onward = ToolLinks.Beside(ToolLinks.Stakeholders, catalogue),
        };
    });

    /// <summary>Over the last 局面 of each case that names any stakeholder; the others say nothing of who took part.</summary>
    private static IReadOnlyList<RolePresence> Roles(Exploration exploration)
    {
        var told = exploration.Phases.Where(phase => phase.Revision == phase.Case.Revisions.Count && phase.Case.Stakeholders.Any(person => person.Role is not null)).ToList();
        return
        [
            .. Enum.GetValues<StakeholderRole>().Select(role => new RolePresence(
                role,
                Tally(told.Where(phase => phase.Case.Stakeholders.Any(person => person.Role == role))),
                Tally(told.Where(phase => phase.Case.Stakeholders.All(person => person.Role != role))))),
        ];
    }

    private static ResultTally Tally(IEnumerable<PlayedPhase> phases)
    {
        var box = new TallyBox();
        foreach (var phase in phases)
            box.Add(phase);
        return box.Count();
    }
}
