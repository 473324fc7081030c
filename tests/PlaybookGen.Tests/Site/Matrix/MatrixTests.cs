using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Matrix;

namespace PlaybookGen.Tests.Site.Matrix;

public class MatrixTests
{
    private static readonly TermId Paper = new(Facet.Conditions, "paper");
    private static readonly TermId MoreVisits = new(Facet.Outcomes, "more-visits");

    [Fact]
    public void ACellCountsOrganisationsByResultAndPracticeApart() =>
        Assert.Equal(new ResultTally(Success: 1, Partial: 0, Failed: 1, Unknown: 0, Practice: 1), Counts(SmallLibrary.Playbook).Of(Paper, MoreVisits));

    [Fact]
    public void ManyCasesOfOneOrganisationCountOnce()
    {
        var acme = SmallLibrary.Playbook.Cases[0];

        Assert.Equal(1, Counts(SmallLibrary.Playbook with { Cases = [acme, acme with { Id = "acme-again" }] }).Of(Paper, MoreVisits).Success);
    }

    [Fact]
    public void AnOrganisationWithAKnownResultIsNotAlsoUnknown()
    {
        var acme = SmallLibrary.Playbook.Cases[0];

        Assert.Equal(
            new ResultTally(1, 0, 0, 0, 0),
            Counts(SmallLibrary.Playbook with { Cases = [acme, acme with { Id = "acme-2", Status = Status.Ongoing }] }).Of(Paper, MoreVisits));
    }

    [Fact]
    public void AFailureThatWasHardlyCarriedOutIsNoFailure()
    {
        var beta = SmallLibrary.Playbook.Cases[1];
        var plan = beta.Plan! with { Tactics = [beta.Plan.Tactics[0] with { Done = 0.2 }] };

        Assert.Equal(new ResultTally(0, 0, 0, 1, 0), Counts(SmallLibrary.Playbook with { Cases = [beta with { Plan = plan }] }).Of(Paper, MoreVisits));
    }

    [Fact]
    public void ATermAboveCountsWhatIsBelowIt() =>
        Assert.Equal(1, Counts(SmallLibrary.Playbook).Of(new TermId(Facet.Industries, "healthcare"), MoreVisits).Success);

    [Fact]
    public void AHoleLeadsToTheFormAndNamesItsCell()
    {
        var unseen = new Term { Facet = Facet.Conditions, Id = "unseen", Label = "見たことのない条件" };
        var cold = new Term { Facet = Facet.Outcomes, Id = "calm", Label = "落ち着いている" };
        var other = SmallLibrary.Playbook.Cases[0] with { Id = "other", Revisions = [], Conditions = ["unseen"], Outcome = new Outcome { Statement = "x", Tags = ["calm"] } };
        var playbook = SmallLibrary.Playbook with
        {
            Taxonomy = new Taxonomy([.. Enum.GetValues<Facet>().SelectMany(facet => SmallLibrary.Taxonomy[facet]), unseen, cold]),
            Cases = [SmallLibrary.Playbook.Cases[0], other],
        };

        var page = (ConditionMatrixPage)ConditionMatrixPages.Of(Explore(playbook)).Make();
        var cell = page.Groups[0].Rows[0].Cells[1];

        Assert.Equal("「紙で管理」×「落ち着いている」", cell.Name);
        Assert.Equal("../contribute/index.html?conditions=paper&outcomes=calm", page.Href(cell.To!));
        Assert.Equal("../finder/index.html?has=conditions:paper&wants=more-visits", page.Href(page.Groups[0].Rows[0].Cells[0].To!));
    }

    [Fact]
    public void ALargeVocabularyShowsTheRowsWithTheMostEvidenceAndSaysHowManyItLeavesOut()
    {
        Term[] terms = [.. Enumerable.Range(0, 100).Select(i => new Term { Facet = Facet.Conditions, Id = $"c{i:000}", Label = $"条件{i}" })];
        var acme = SmallLibrary.Playbook.Cases[0];
        var playbook = SmallLibrary.Playbook with
        {
            Taxonomy = new Taxonomy([.. Enum.GetValues<Facet>().SelectMany(facet => SmallLibrary.Taxonomy[facet]), .. terms]),
            Cases =
            [
                .. terms.Select((term, i) => acme with { Id = term.Id, Organisation = term.Id, Conditions = [term.Id] }),
                acme with { Id = "z1", Organisation = "z1", Conditions = ["c099"] },
            ],
        };

        var page = (ConditionMatrixPage)ConditionMatrixPages.Of(Explore(playbook)).Make();

        Assert.Equal((40, 60), (page.Groups[0].Rows.Count, page.RowsLeftOut));
        Assert.Equal("conditions:c099", page.Groups[0].Rows[^1].Head.Term.ToString());
    }

    [Fact]
    public void EveryStageIsShownEvenOneWithoutATactic()
    {
        var page = (StageMatrixPage)StageMatrixPages.Of(Explore(SmallLibrary.Playbook)).Make();

        Assert.Equal(
            ["Trust:", "Issue:", "Design:", "Sensemaking:paired-trial", ":goal-session"],
            page.Stages.Where(stage => stage.Stage != Stage.Review)
                .Select(stage => $"{stage.Stage}:{string.Join(' ', stage.Tactics.Select(cell => cell.To.To.Value.Split('/')[1]))}"));
    }

    [Fact]
    public void TheFileHoldsOneRowForEachCombinationThatAnyCaseHas()
    {
        var file = MatrixFiles.Of(Explore(SmallLibrary.Playbook)).First();

        Assert.Equal(
            """
            facet,trait_id,trait,outcome_id,outcome,success_organisations,partial_organisations,failed_organisations,unknown_organisations,practice_organisations
            industries,healthcare,医療,more-visits,訪問件数が増える,1,0,1,0,1
            industries,home-care,訪問看護,more-visits,訪問件数が増える,1,0,1,0,1
            conditions,paper,紙で管理,more-visits,訪問件数が増える,1,0,1,0,1

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(file.Make().Span).TrimStart('\uFEFF'));
    }

    private static MatrixCounts Counts(Playbook playbook) => Explore(playbook).Counts;

    private static Exploration Explore(Playbook playbook) => new(new Catalogue(playbook, PatternSet.None));
}
