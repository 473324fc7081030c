using PlaybookGen.Model;
using PlaybookGen.Site.Drafting;
using PlaybookGen.Site.Emblems;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Patterns;

/// <summary>The page of each pattern.</summary>
public static class PatternPages
{
    private const int DrillsShown = 6;

    public static PlannedPage Of(Catalogue catalogue, LearningLibrary learning, Pattern pattern) =>
        new(SitePath.Pattern(pattern), () => Page(catalogue, learning, pattern));

    private static PatternPage Page(Catalogue catalogue, LearningLibrary learning, Pattern pattern)
    {
        var words = catalogue.Words;
        return new PatternPage
        {
            Site = catalogue.Frame,
            Path = SitePath.Pattern(pattern),
            Title = RuleSentences.Title(pattern, catalogue),
            Description = RuleSentences.Text(pattern, catalogue),
            Breadcrumbs = [catalogue.Home, PatternListPages.Link(pattern.Kind, words)],
            Emblem = EmblemChoice.Of(pattern, catalogue.Taxonomy),
            Kind = pattern.Kind,
            Grade = pattern.Grade,
            GradeReason = pattern.GradeReason.In(words.Language),
            ToLift = pattern.ToLift.In(words.Language),
            IsOld = pattern.IsOld,
            Youngest = pattern.Youngest,
            Rule = RuleSentences.Of(pattern, catalogue),
            Starts = Starts(pattern, words),
            Counts = Counts(pattern, words),
            Evidence = EvidenceGroups.Of(pattern, catalogue),
            Merged = MergedPlans.Of(pattern, catalogue),
            Next = PatternSteps.Of(pattern, catalogue),
            AlsoShared = [.. pattern.SharedTactics.Except(pattern.Tactics).Select(id => catalogue.Link(Facet.Tactics, id))],
            Varied = VariedConditions.Of(pattern, catalogue),
            Parts = [.. pattern.Parts.Select(part => new PartCount(catalogue.Link(part.Part), words.WithoutPart(part.Without, pattern.Kind)))],
            NotWhen = [.. NotWhen(pattern, catalogue)],
            Limits = pattern.Kind == PatternKind.Winning ? [.. Limits(pattern, catalogue)] : [],
            Questions = PatternQuestions.Of(pattern, catalogue),
            Drills = Drills(pattern, catalogue, learning),
            Related = PatternRelations.Of(pattern, catalogue),
            Outlook = Outlook.Of(pattern, words),
            Wordings = [.. pattern.Wordings.Select(wording => Wording(wording, pattern.Kind, catalogue))],
            Statistics = StatisticFacts.Of(pattern, catalogue),
        };
    }

    /// <summary>Nobody plans to lose: a losing pattern only asks for another case.</summary>
    private static IReadOnlyList<Link> Starts(Pattern pattern, Words words) => pattern.Kind == PatternKind.Winning
        ? [DraftingLinks.PlanFrom(pattern, words), DraftingLinks.CaseLike(pattern, words)]
        : [DraftingLinks.CaseLike(pattern, words)];

    private static WordingLine Wording(PatternWording wording, PatternKind kind, Catalogue catalogue) => new(
        [
            .. wording.Conditions.Select(catalogue.Link),
            .. wording.Outcomes.Select(id => catalogue.Link(Facet.Outcomes, id)),
            .. wording.Tactics.Select(id => catalogue.Link(Facet.Tactics, id)),
            .. wording.Missing.Select(id => catalogue.Link(Facet.Tactics, id)).Select(link => link with { Text = catalogue.Words.LeftOutTactic(link.Text) }),
        ],
        catalogue.Words.WithOutcome(wording.With, kind));

    private static IReadOnlyList<CountBar> Counts(Pattern pattern, Words words) => pattern.With.Total + pattern.Without.Total == 0
        ? []
        : [Bar(pattern, words, words.WithTactics, pattern.With), Bar(pattern, words, words.WithoutTactics, pattern.Without)];

    private static CountBar Bar(Pattern pattern, Words words, string label, OutcomeCounts counts) =>
        new(label, counts, counts.Total == 0 ? words.NoneComparable : words.WithOutcome(counts, pattern.Kind));

    private static IEnumerable<NotWhen> NotWhen(Pattern pattern, Catalogue catalogue) =>
        from id in pattern.Tactics
        let term = catalogue.Taxonomy.Find(Facet.Tactics, id)
        where term is { NotWhen.IsEmpty: false }
        select new NotWhen(catalogue.Link(Facet.Tactics, id), term.NotWhen);

    private static IEnumerable<string> Limits(Pattern pattern, Catalogue catalogue)
    {
        yield return catalogue.Words.TriedUnder([.. pattern.Conditions.Select(term => catalogue.Link(term).Text)]);
        if (pattern.Evidence.Count(evidence => evidence.Role == EvidenceRole.Against) is > 0 and var against)
            yield return catalogue.Words.CounterCasesFirst(against);
        if (!NotWhen(pattern, catalogue).Any())
            yield return catalogue.Words.NotWhenUnknown;
    }

    private static IReadOnlyList<Link> Drills(Pattern pattern, Catalogue catalogue, LearningLibrary learning) =>
    [
        .. PatternTerms.Of(pattern).SelectMany(catalogue.DrillsOf)
            .Concat(pattern.Evidence.SelectMany(evidence => catalogue.DrillsOf(evidence.CaseId)))
            .Distinct()
            .Select(drill => new Link(SitePath.Drill(drill.Id), drill.Title))
            .Take(DrillsShown),
        .. learning.Of(pattern).Take(DrillsShown),
    ];
}
