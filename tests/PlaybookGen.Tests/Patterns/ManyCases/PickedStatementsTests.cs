using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;
using PlaybookGen.Patterns.Statistics;

namespace PlaybookGen.Tests.Patterns.ManyCases;

/// <summary>Statements that are picked from the plans alone: combinations planned together on purpose, and usual tactics that were left out.</summary>
public sealed class PickedStatementsTests
{
    static readonly string[] tactics = ["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9"];

    [Fact]
    public void APlayIsPickedAsItIsPlannedAndNothingElseIs()
    {
        // One in fifty plans t0, t1 and t2 for a free customer who wants sales; else tactics come as they come.
        var picked = Plays(Library(1000, WithPlay));
        Assert.Equal(["conditions:free outcomes:sales tactics:t0 tactics:t1 tactics:t2 -"], picked);
    }

    [Fact]
    public void WhetherThePlansWorkedHasNoSayInWhatIsPicked()
    {
        var library = Library(1000, WithPlay);
        var turned = library with { Cases = [.. library.Cases.Select((item, i) => item with { Status = i % 3 == 0 ? Status.Success : Status.Churned })] };
        Assert.Equal(Plays(library), Plays(turned));
        Assert.Equal(Remedies(library), Remedies(turned));
    }

    [Fact]
    public void WhereTacticsComeAsTheyComeThereIsNoPlay() =>
        Assert.Empty(Plays(Library(1000, random => (Some(random), ["free"], ["sales"]))));

    [Fact]
    public void ATacticThatOftenGoesAlongIsPickedWithAndWithout()
    {
        var picked = Plays(Library(1000, random => random.Fraction() < 0.06
            ? ([.. Some(random), "t0", "t1", .. random.Fraction() < 0.65 ? (string[])["t2"] : []], ["free"], ["sales"])
            : (Some(random), [random.Fraction() < 0.1 ? "free" : "old-work"], [random.Fraction() < 0.1 ? "sales" : "results"])));
        Assert.Equal(["conditions:free outcomes:sales tactics:t0 tactics:t1 -", "conditions:free outcomes:sales tactics:t0 tactics:t1 tactics:t2 -"], picked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ATacticUsualForAKindOfCustomerIsPickedAsWhatMayBeMissing()
    {
        var picked = Remedies(Library(800, random =>
        {
            var free = random.Fraction() < 0.1;
            return ([.. Some(random), .. free && random.Fraction() < 0.5 ? (string[])["t0"] : []], [free ? "free" : "old-work"], ["sales"]);
        }));
        Assert.Equal(["conditions:free  -tactics:t0"], picked);
    }

    [Fact]
    public void APlayThatWorksIsFoundWhereASearchThroughEverythingFindsNothing()
    {
        var library = Library(1000, WithPlay, plan => plan.Contains("t0") && plan.Contains("t1") && plan.Contains("t2") ? 0.95 : 0.4);
        var found = Assert.Single(PatternMiner.Mine(library, new()).All);
        Assert.Equal(["t0", "t1", "t2"], found.Tactics);
        Assert.Equal(["sales"], found.Outcomes);
        Assert.Equal(Grade.Proven, found.Grade);
        Assert.Null(PatternMiner.Mine(library, new()).CasesUntilProof);
    }

    [Fact]
    public void APlayThatDoesNothingIsNotShown() => Assert.Empty(PatternMiner.Mine(Library(1000, WithPlay), new()).All);

    [Fact]
    public void ARemedyLeftOutWhereCustomersWereLostIsFoundAmongThreeHundred()
    {
        var random = new FixedRandom(3);
        var library = Library(300, random =>
        {
            var free = random.Fraction() < 0.08;
            return ([.. Some(random), .. free && random.Fraction() < 0.5 ? (string[])["t0"] : []], [free ? "free" : "old-work"], ["sales"]);
        });
        library = library with
        {
            Cases =
            [
                .. library.Cases.Select(item => item with
                {
                    Status = item.Conditions[0] == "free" && !item.Plan!.Tactics.Any(tactic => tactic.Tactic == "t0") ? Status.Churned : random.Fraction() < 0.75 ? Status.Success : Status.Churned,
                }),
            ],
        };
        var found = PatternMiner.Mine(library, new()).Losing[0];
        Assert.Equal(["t0"], found.Missing);
        Assert.Equal(["conditions:free"], found.Conditions.Select(term => term.ToString()));
    }

    static (string[] Tactics, string[] Conditions, string[] Outcomes) WithPlay(FixedRandom random) => random.Fraction() < 0.03
        ? ([.. Some(random), "t0", "t1", "t2"], ["free"], ["sales"])
        : (Some(random), [random.Fraction() < 0.1 ? "free" : "old-work"], [random.Fraction() < 0.1 ? "sales" : "results"]);

    static string[] Some(FixedRandom random) => [.. tactics.Where(_ => random.Fraction() < 0.1).DefaultIfEmpty("t9")];

    static IReadOnlyList<string> Plays(Playbook library)
    {
        var (table, ancestors, factorials) = Read(library);
        return [.. new Plays(table, ancestors, factorials).Found().Select(play => play.ToString())];
    }

    static IReadOnlyList<string> Remedies(Playbook library)
    {
        var (table, ancestors, factorials) = Read(library);
        return [.. new Remedies(table, ancestors, factorials).Found().Select(remedy => remedy.ToString())];
    }

    static (CaseTable, AncestorSets, LogFactorials) Read(Playbook library)
    {
        var ancestors = new AncestorSets(library.Taxonomy);
        var table = CaseTable.Of(EpisodeReader.Read(library), ancestors);
        return (table, ancestors, new LogFactorials(table.Rows.Count));
    }

    static Playbook Library(int cases, Func<FixedRandom, (string[] Tactics, string[] Conditions, string[] Outcomes)> make, Func<string[], double>? chance = null)
    {
        var random = new FixedRandom(7);
        var library = SampleLibrary.Of([.. Enumerable.Range(0, cases).Select(i =>
        {
            var made = make(random);
            var status = random.Fraction() < (chance?.Invoke(made.Tactics) ?? 0.5) ? Status.Success : Status.Churned;
            var item = SampleLibrary.Case($"o-{i:0000}", status, [.. made.Tactics.Distinct()]);
            return item with { Conditions = made.Conditions, Outcome = item.Outcome with { Tags = made.Outcomes } };
        })]);
        return library with
        {
            Taxonomy = new Taxonomy(
            [
                .. tactics.Select(tactic => Term(Facet.Tactics, tactic)), Term(Facet.Industries, "any"),
                Term(Facet.Conditions, "free"), Term(Facet.Conditions, "old-work"), Term(Facet.Outcomes, "sales"), Term(Facet.Outcomes, "results"),
            ]),
        };
    }

    static Term Term(Facet facet, string id) => new() { Facet = facet, Id = id, Label = id };
}
