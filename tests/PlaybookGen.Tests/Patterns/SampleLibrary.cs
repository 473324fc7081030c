using PlaybookGen.Model;

namespace PlaybookGen.Tests.Patterns;

/// <summary>Writes small libraries: a case is its organisation, its result and its tactics.</summary>
static class SampleLibrary
{
    public static Playbook Of(params SuccessCase[] cases) => Of(MiningSettings.Default with { MinCases = 1, MinOrganisations = 1 }, cases);

    public static Playbook Of(MiningSettings mining, params SuccessCase[] cases) => new()
    {
        Site = new SiteSettings { Title = "t", Mining = mining },
        Taxonomy = new Taxonomy(
        [
            Term(Facet.Tactics, "ask"), Term(Facet.Tactics, "ask-by-sheet", "ask"), Term(Facet.Tactics, "ask-by-menu", "ask"),
            Term(Facet.Tactics, "goal"), Term(Facet.Tactics, "pair"), Term(Facet.Tactics, "show"),
            Term(Facet.Conditions, "new-work"), Term(Facet.Conditions, "old-work"), Term(Facet.Conditions, "free"),
            Term(Facet.Outcomes, "results"), Term(Facet.Industries, "any"), Term(Facet.Industries, "easy"), Term(Facet.Industries, "hard"),
        ]),
        Cases = cases,
    };

    public static SuccessCase Case(string organisation, Status status, params string[] tactics) => new()
    {
        Id = organisation + "-case",
        SourcePath = "cases/" + organisation + ".md",
        Title = organisation,
        Summary = "s",
        Status = status,
        Provenance = Provenance.Anonymised,
        Organisation = organisation,
        Date = new PartialDate(2024, 5),
        Industries = ["any"],
        Conditions = ["new-work"],
        Outcome = Outcome,
        Plan = Plan(tactics),
    };

    /// <summary>With a number that the customer reported: a result without one can't make ○.</summary>
    static Outcome Outcome => new() { Statement = "o", Tags = ["results"], Measures = [new Measure { Metric = "m", Actual = 1, Basis = Basis.Reported }] };

    public static Plan Plan(params string[] tactics) => new() { Tactics = [.. tactics.Select(tactic => new PlannedTactic { Tactic = tactic })] };

    public static Plan HardlyDone(string tactic) => new() { Tactics = [new PlannedTactic { Tactic = tactic, Done = 0.3 }] };

    public static Revision Revision(Status status, params string[] tactics) => new()
    {
        Title = "r",
        Outcome = Outcome,
        Plan = Plan(tactics),
        Status = status,
    };

    static Term Term(Facet facet, string id, string? parent = null) => new() { Facet = facet, Id = id, Label = id, Parent = parent };
}
