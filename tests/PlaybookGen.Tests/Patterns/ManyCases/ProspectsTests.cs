using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.ManyCases;

/// <summary>Conditions that decide results, and tactics that do nothing.</summary>
public sealed class ProspectsTests
{
    [Fact]
    public void ATacticThatGoesWithAConditionThatDecidesIsNotAWinningPattern() => Assert.Empty(PatternMiner.Mine(Confounded(), new()).All);

    [Fact]
    public void OneThatWorksBesideSuchAConditionIsProven()
    {
        var pattern = Assert.Single(PatternMiner.Mine(Confounded(gain: 0.3), new()).Winning);
        Assert.Equal(["pair"], pattern.Tactics);
        Assert.Equal(Grade.Proven, pattern.Grade);
    }

    [Fact]
    public void RowsOfDifferentProspectsNeverShareAStratum()
    {
        var (table, picks) = Read(Confounded());
        var prospects = Prospects.Of(table, PatternKind.Winning, picks);
        Assert.Equal(2, prospects.Strata.Distinct().Count());
        Assert.All(table.Rows.Index(), row => Assert.Equal(row.Item.Context.Contains(new(Facet.Conditions, "free")) ? 1 : 0, prospects.Bands[row.Index]));
    }

    [Fact]
    public void WhereNothingDecidesThereIsOneBand()
    {
        var library = Library(random => (0.5, ["goal"], random.Fraction() < 0.5 ? "free" : "old-work"));
        var (table, picks) = Read(library);
        Assert.All(Prospects.Of(table, PatternKind.Winning, picks).Bands, band => Assert.Equal(0, band));
    }

    [Fact]
    public void ABandEndsWhereItIsWideAndFullAndEnoughAreLeft()
    {
        Assert.Equal([0, 0, 1, 1, 1], Prospects.Banded([0.1, 0.15, 0.3, 0.35, 0.38], 0.1, 2));
        Assert.Equal([1, 0, 1, 0], Prospects.Banded([0.9, 0.1, 0.8, 0.1], 0.1, 2));
        Assert.Equal([0, 0, 0, 0], Prospects.Banded([0.1, 0.1, 0.1, 0.9], 0.1, 2));
        Assert.Equal([0, 0, 0, 0], Prospects.Banded([0.1, 0.9, 0.9, 0.9], 0.1, 2));
        Assert.Equal([0, 0, 0], Prospects.Banded([0.5, 0.5 + 1e-9, 0.55], 0.1, 1));
    }

    /// <summary>Free customers succeed in two of three, others in one of seven; "show" is planned for the free ones, "pair" for anybody.</summary>
    static Playbook Confounded(double gain = 0) => Library(random =>
    {
        var free = random.Fraction() < 0.5;
        var (show, pair) = (random.Fraction() < (free ? 0.8 : 0.2), random.Fraction() < 0.5);
        return ((free ? 0.65 : 0.15) + (pair ? gain : 0), [.. show ? (string[])["show"] : [], .. pair ? (string[])["pair"] : ["goal"]], free ? "free" : "old-work");
    });

    static (CaseTable, Picks) Read(Playbook library)
    {
        var ancestors = new AncestorSets(library.Taxonomy);
        return (CaseTable.Of(EpisodeReader.Read(library), ancestors), new([], []));
    }

    static Playbook Library(Func<FixedRandom, (double Chance, string[] Tactics, string Condition)> make)
    {
        var random = new FixedRandom(5);
        var library = SampleLibrary.Of([.. Enumerable.Range(0, 600).Select(i =>
        {
            var (chance, tactics, condition) = make(random);
            return SampleLibrary.Case($"o-{i:000}", random.Fraction() < chance ? Status.Success : Status.Churned, tactics) with { Conditions = [condition] };
        })]);
        return library with { Site = library.Site with { Mining = library.Site.Mining with { Strata = [] } } };
    }
}
