using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Home;
using PlaybookGen.Site.Lists;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Learning;

public static class TargetPages
{
    private const int CasesShown = 10;

    public static IEnumerable<PlannedPage> Of(Exploration exploration) =>
        exploration.Catalogue.Playbook.Targets.Select(target => new PlannedPage(SitePath.Target(target.Id), () => Page(target, exploration)));

    private static TargetPage Page(Target target, Exploration exploration)
    {
        var catalogue = exploration.Catalogue;
        var words = catalogue.Words;
        var matching = catalogue.Cases.Where(item => SharesProblem(item, target)).ToList();
        return new TargetPage
        {
            Site = catalogue.Frame,
            Path = SitePath.Target(target.Id),
            Title = target.Title,
            Description = target.Body.IsEmpty ? target.Title : Excerpt.Of(target.Body.PlainText),
            Breadcrumbs = [catalogue.Home, new Link(LearningPages.Targets, words.Targets)],
            SourcePath = target.SourcePath,
            Target = target,
            Groups = Groups(target, catalogue),
            Scores = Scores(target, words),
            Costs = Costs(target, words),
            Sentence = TargetBoards.Sentence(target, exploration),
            NextSteps = NextSteps.Of(target, catalogue),
            Cases = [.. matching.Take(CasesShown).Select(item => CaseCards.Of(item, catalogue))],
            Matching = LibraryCount.Of(matching),
        };
    }

    /// <summary>A case of the same problem: it names one of the target's obstacles or outcomes.</summary>
    private static bool SharesProblem(SuccessCase item, Target target) =>
        item.History.SelectMany(step => step.Obstacles).Any(target.Obstacles.Contains) || item.Outcome.Tags.Any(target.Outcomes.Contains);

    private static IReadOnlyList<LinkGroup> Groups(Target target, Catalogue catalogue)
    {
        (Facet Facet, IReadOnlyList<string> Ids)[] groups =
        [
            (Facet.Industries, target.Industries),
            (Facet.Conditions, target.Conditions),
            (Facet.Obstacles, target.Obstacles),
            (Facet.Outcomes, target.Outcomes),
        ];
        return
        [
            .. from facet in groups
               where facet.Ids.Count > 0
               select new LinkGroup(catalogue.Words.Of(facet.Facet), [.. facet.Ids.Select(id => catalogue.Link(facet.Facet, id))]),
        ];
    }

    private static IReadOnlyList<ScoreRow> Scores(Target target, Words words)
    {
        (string Label, Score? Score)[] scores =
        [
            (words.Generality, target.Generality),
            (words.Longevity, target.Longevity),
            (words.Severity, target.Severity),
            (words.Opportunity, target.Opportunity),
            (words.Difficulty, target.Difficulty),
        ];
        return [.. from row in scores where row.Score is not null select new ScoreRow(row.Label, row.Score.Value, row.Score.Why)];
    }

    private static IReadOnlyList<Fact> Costs(Target target, Words words)
    {
        (string Label, string? Value)[] facts =
        [
            (words.Department, target.Department),
            (words.InitialCost, target.InitialCost is { } initial ? words.Of(initial) : null),
            (words.RunningCost, target.RunningCost is { } running ? words.Of(running) : null),
        ];
        return [.. from fact in facts where fact.Value is not null select new Fact(fact.Label, fact.Value)];
    }
}
