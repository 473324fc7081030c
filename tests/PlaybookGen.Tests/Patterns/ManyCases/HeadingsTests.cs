using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.ManyCases;

namespace PlaybookGen.Tests.Patterns.ManyCases;

/// <summary>"ask" stands above "ask-by-sheet" and "ask-by-menu".</summary>
public sealed class HeadingsTests
{
    [Theory]
    [InlineData(19, 1, "ask-by-sheet")]
    [InlineData(18, 2, "ask-by-sheet")]
    [InlineData(16, 4, "ask")]
    [InlineData(10, 10, "ask")]
    public void AHeadingGivesWayToTheTermThatNearlyAllOfItsCasesHave(int bySheet, int byMenu, string named)
    {
        var (table, ancestors) = Library(bySheet, byMenu, "goal");
        var heading = new Candidate(PatternKind.Winning, [], null, [Tactic("ask"), Tactic("goal")], null);
        var (candidate, rows) = Headings.Named(heading, heading.Cover(table), table, ancestors);
        Assert.Equal([named, "goal"], candidate.Tactics.Select(term => term.Id));
        Assert.Equal(candidate.Cover(table).ToArray(), rows.ToArray());
    }

    [Fact]
    public void AStatementWithoutAHeadingStaysAsItIs()
    {
        var (table, ancestors) = Library(18, 2, "goal");
        var candidate = new Candidate(PatternKind.Winning, [], null, [Tactic("goal")], null);
        Assert.Same(candidate, Headings.Named(candidate, candidate.Cover(table), table, ancestors).Candidate);
    }

    /// <summary>Beside them ten that ask by menu without the other tactic, and ten that don't ask, so that the heading is a word of its own in the library.</summary>
    static (CaseTable Table, AncestorSets Ancestors) Library(int bySheet, int byMenu, string with)
    {
        var playbook = SampleLibrary.Of(
        [
            .. Enumerable.Range(0, bySheet).Select(i => SampleLibrary.Case($"s{i:00}", Status.Success, "ask-by-sheet", with)),
            .. Enumerable.Range(0, byMenu).Select(i => SampleLibrary.Case($"m{i:00}", Status.Churned, "ask-by-menu", with)),
            .. Enumerable.Range(0, 10).Select(i => SampleLibrary.Case($"x{i:00}", Status.Churned, "ask-by-menu", "show")),
            .. Enumerable.Range(0, 10).Select(i => SampleLibrary.Case($"y{i:00}", Status.Churned, "pair")),
        ]);
        var ancestors = new AncestorSets(playbook.Taxonomy);
        return (CaseTable.Of(EpisodeReader.Read(playbook), ancestors), ancestors);
    }

    static TermId Tactic(string id) => new(Facet.Tactics, id);
}
