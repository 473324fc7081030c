using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.ManyCases;

/// <summary>A tactic that is liked where success is easy, and does nothing anywhere: the paradox of Berkeley's admissions.</summary>
public sealed class DeclaredStrataTests
{
    static readonly Taxonomy terms = new(
    [
        Term(Facet.Tactics, "show"), Term(Facet.Tactics, "goal"), Term(Facet.Outcomes, "results"), Term(Facet.Industries, "any"),
        Term(Facet.Conditions, "sales") with { Axis = ConditionAxis.Department }, Term(Facet.Conditions, "factory") with { Axis = ConditionAxis.Department },
        Term(Facet.Conditions, "field-work") with { Axis = ConditionAxis.Department, Parent = "factory" },
    ]);

    [Fact]
    public void ATacticThatOnlyFollowsTheSizeIsFoundWhereNobodySaysThatSizesDiffer() =>
        Assert.Contains(PatternMiner.Mine(WithoutDepartments(Covariate.Industry), new()).Winning, pattern => pattern.Tactics.Contains("show"));

    [Fact]
    public void ItIsNotFoundOnceTheSizeIsDeclared() => Assert.Empty(PatternMiner.Mine(WithoutDepartments(Covariate.Size), new()).All);

    [Theory]
    [InlineData(Covariate.Department)]
    [InlineData(Covariate.Department, Covariate.Size)]
    public void NorOnceTheDepartmentIs(params Covariate[] declared) => Assert.Empty(PatternMiner.Mine(Confounded(declared), new()).All);

    [Fact]
    public void EachCovariateIsReadFromWhereItStands()
    {
        var playbook = Confounded([.. Enum.GetValues<Covariate>()]);
        var item = playbook.Cases[0] with
        {
            Conditions = ["sales", "field-work"],
            Size = CompanySize.Mid,
            Phase = SuccessPhase.Value,
            Product = new CaseProduct(null, ProductKind.Creation, null),
            Outcome = playbook.Cases[0].Outcome with { Depth = Depth.Deep },
        };
        var read = EpisodeReader.Read(playbook with { Cases = [item, item with { Size = null, Phase = null, Product = null, Conditions = [] }] });
        Assert.Equal("any | mid | value | creation | deep | results | field-work/factory |  | ", Text(read[0]));
        Assert.Equal("any |  |  |  | deep | results |  |  | ", Text(read[1]));

        static string Text(Episode episode) => string.Join(" | ", episode.Covariates.Select(words => string.Join('/', words)));
    }

    [Fact]
    public void WhereTooFewAreAlikeTheLastNamedCovariateGivesWayFirst()
    {
        // 12 in sales of two sizes (9 small, 3 large), 10 in the factory, all large.
        var playbook = Confounded(Covariate.Department, Covariate.Size);
        SuccessCase Case(int number, string department, CompanySize size) => playbook.Cases[0] with { Id = $"case-{number:00}", Organisation = $"o-{number:00}", Conditions = [department], Size = size };
        var cases = Enumerable.Range(0, 9).Select(i => Case(i, "sales", CompanySize.Smb))
            .Concat(Enumerable.Range(9, 3).Select(i => Case(i, "sales", CompanySize.Enterprise)))
            .Concat(Enumerable.Range(12, 10).Select(i => Case(i, "factory", CompanySize.Enterprise))).ToArray();
        var strata = KindsOfCustomer.Of(EpisodeReader.Read(playbook with { Cases = cases }));
        Assert.Equal([12, 10], strata.GroupBy(stratum => stratum).Select(group => group.Count()));
    }

    [Fact]
    public void WithNoneDeclaredAllAreComparedWithAll() =>
        Assert.All(KindsOfCustomer.Of(EpisodeReader.Read(Confounded())), stratum => Assert.Equal(0, stratum));

    static Playbook WithoutDepartments(Covariate declared)
    {
        var library = Confounded(declared);
        return library with { Cases = [.. library.Cases.Select(item => item with { Conditions = [] })] };
    }

    /// <summary>Sales, small firms, succeed in four of five and mostly plan "show"; the factory, large firms, in one of five and mostly not.</summary>
    static Playbook Confounded(params Covariate[] declared)
    {
        var random = new FixedRandom(5);
        var cases = Enumerable.Range(0, 600).Select(i =>
        {
            var sales = random.Fraction() < 0.5;
            var show = random.Fraction() < (sales ? 0.8 : 0.2);
            var status = random.Fraction() < (sales ? 0.8 : 0.2) ? Status.Success : Status.Churned;
            return SampleLibrary.Case($"o-{i:000}", status, show ? ["show", "goal"] : ["goal"]) with
            {
                Conditions = [sales ? "sales" : "factory"],
                Size = sales ? CompanySize.Smb : CompanySize.Enterprise,
            };
        });
        var library = SampleLibrary.Of([.. cases]);
        return library with { Taxonomy = terms, Site = library.Site with { Mining = library.Site.Mining with { Strata = declared } } };
    }

    static Term Term(Facet facet, string id) => new() { Facet = facet, Id = id, Label = id };
}
