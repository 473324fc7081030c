using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>The playbook and its patterns, looked up in both directions: from a case to its terms and from a term to its cases, and so on.</summary>
public sealed class Catalogue
{
    private readonly Dictionary<string, SuccessCase> cases;
    private readonly ILookup<TermId, SuccessCase> casesByTerm;
    private readonly ILookup<string, SuccessCase> casesByOrganisation;
    private readonly ILookup<string, CaseInPattern> patternsByCase;
    private readonly ILookup<TermId, Pattern> patternsByTerm;
    private readonly ILookup<string, Drill> drillsByCase;
    private readonly ILookup<TermId, Drill> drillsByTerm;
    private readonly ILookup<string, InvertedState> inversions;

    public Catalogue(Playbook playbook, PatternSet patterns)
    {
        Playbook = playbook;
        Patterns = patterns;
        Frame = SiteFrames.Of(playbook, patterns);
        Cases =
        [
            .. playbook.Cases.OrderBy(item => item.IsPractice)
                .ThenByDescending(item => item.Date)
                .ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
        cases = playbook.Cases.ToDictionary(item => item.Id, StringComparer.Ordinal);
        casesByTerm = Cases
            .SelectMany(item => CaseTerms.Of(item, playbook.Taxonomy).Select(term => (term, item)))
            .ToLookup(pair => pair.term, pair => pair.item);
        casesByOrganisation = Cases.ToLookup(item => item.Organisation, StringComparer.Ordinal);
        patternsByCase = patterns.All
            .SelectMany(pattern => pattern.Evidence.Select(evidence => new CaseInPattern(pattern, evidence)))
            .ToLookup(pair => pair.Evidence.CaseId, StringComparer.Ordinal);
        patternsByTerm = patterns.All
            .SelectMany(pattern => PatternTerms.WithAncestors(pattern, playbook.Taxonomy).Select(term => (term, pattern)))
            .ToLookup(pair => pair.term, pair => pair.pattern);
        drillsByCase = playbook.Drills
            .SelectMany(drill => drill.Cases.Select(id => (id, drill)))
            .ToLookup(pair => pair.id, pair => pair.drill, StringComparer.Ordinal);
        drillsByTerm = playbook.Drills
            .SelectMany(drill => drill.Tags.Select(tag => (tag, drill)))
            .ToLookup(pair => pair.tag, pair => pair.drill);
        inversions = (from item in Cases
                      from step in item.History.Index()
                      from objective in step.Item.Plan?.Objectives ?? []
                      where objective.Inverts is not null
                      select (objective.Inverts, new InvertedState(item, step.Index, objective.State)))
            .ToLookup(pair => pair.Inverts, pair => pair.Item2, StringComparer.Ordinal);
    }

    public Playbook Playbook { get; }

    public PatternSet Patterns { get; }

    public SiteFrame Frame { get; }

    public Words Words => Frame.Words;

    public Taxonomy Taxonomy => Playbook.Taxonomy;

    /// <summary>All cases, newest first; those for practice after all others.</summary>
    public IReadOnlyList<SuccessCase> Cases { get; }

    public SuccessCase Case(string id) => cases[id];

    /// <summary>The other cases of the case's organisation, newest first, at most ten.</summary>
    public IEnumerable<SuccessCase> CasesOfSame(SuccessCase item) => casesByOrganisation[item.Organisation].Where(other => other.Id != item.Id).Take(10);

    /// <summary>The cases that bear a term or one below it in any of their 局面, newest first.</summary>
    public IEnumerable<SuccessCase> CasesOf(TermId term) => casesByTerm[term];

    /// <summary>The patterns that a case speaks for or against, in the order of the pattern set.</summary>
    public IEnumerable<CaseInPattern> PatternsOf(string caseId) => patternsByCase[caseId];

    /// <summary>The patterns that name a term or one below it, in the order of the pattern set.</summary>
    public IEnumerable<Pattern> PatternsOf(TermId term) => patternsByTerm[term];

    public IEnumerable<Drill> DrillsOf(string caseId) => drillsByCase[caseId];

    public IEnumerable<Drill> DrillsOf(TermId term) => drillsByTerm[term];

    /// <summary>The plans that turn an obstacle round, newest case first.</summary>
    public IEnumerable<InvertedState> Inverting(string obstacleId) => inversions[obstacleId];

    public Link Home => new(SitePath.Home, Words.Home);

    public Link Link(Facet facet) => new(SitePath.Facet(facet), Words.Of(facet));

    /// <summary>A link to a term's page, by its label.</summary>
    public Link Link(TermId term) => new(SitePath.Term(term), Taxonomy.Label(term.Facet, term.Id));

    public Link Link(Facet facet, string id) => Link(new TermId(facet, id));

    public static Link Link(SuccessCase item) => new(SitePath.Case(item.Id), item.Title);
}
