using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

public static class TargetBoards
{
    public static PlannedPage Of(Exploration exploration) => new(ToolLinks.Targets, () =>
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        return new TargetBoardPage
        {
            Site = catalogue.Frame,
            Path = ToolLinks.Targets,
            Title = words.TargetBoard,
            Description = words.TargetBoardSays,
            Breadcrumbs = [catalogue.Home, ToolLinks.Hub(words)],
            Targets = [.. catalogue.Playbook.Targets.Select(target => Row(target, exploration))],
            Onward = ToolLinks.Beside(ToolLinks.Targets, catalogue),
        };
    });

    /// <summary>「…に当てはまる3組織のうち2組織で…」 with true counts.</summary>
    public static string Sentence(Target target, Exploration exploration)
    {
        var taxonomy = exploration.Taxonomy;
        var counts = TargetCounts.Of(target, exploration);
        return exploration.Words.GeneralitySentence(
            [.. target.Industries.Select(id => taxonomy.Label(Facet.Industries, id)), .. target.Conditions.Select(id => taxonomy.Label(Facet.Conditions, id))],
            [.. target.Obstacles.Select(id => taxonomy.Label(Facet.Obstacles, id)), .. target.Outcomes.Select(id => taxonomy.Label(Facet.Outcomes, id))],
            target.Department,
            counts.Who,
            counts.Have);
    }

    private static TargetRow Row(Target target, Exploration exploration)
    {
        var words = exploration.Words;
        var counts = TargetCounts.Of(target, exploration);
        return new TargetRow(
            new Link(SitePath.Target(target.Id), target.Title),
            [
                new("generality", words.Generality, target.Generality?.Value, target.Generality?.Why),
                new("longevity", words.Longevity, target.Longevity?.Value, target.Longevity?.Why),
                new("severity", words.Severity, target.Severity?.Value, target.Severity?.Why),
                new("opportunity", words.Opportunity, target.Opportunity?.Value, target.Opportunity?.Why),
                new("difficulty", words.Difficulty, target.Difficulty?.Value, target.Difficulty?.Why),
            ],
            target.InitialCost,
            target.RunningCost,
            Sentence(target, exploration),
            counts is { First: { } first, Last: { } last } ? words.MetBetween(first, last) : "");
    }
}
