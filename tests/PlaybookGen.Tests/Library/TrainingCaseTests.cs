using PlaybookGen.Model;

namespace PlaybookGen.Tests.Library;

/// <summary>What the training cases hold, so that every part of a plan can be seen at work in one of them.</summary>
public sealed class TrainingCaseTests
{
    static readonly IReadOnlyList<SuccessCase> cases = ShippedLibrary.Training;

    [Fact]
    public void ThereAreEnoughOfThemInEnoughIndustries()
    {
        Assert.True(cases.Count >= 24, $"{cases.Count} cases");
        Assert.True(cases.SelectMany(item => item.Industries).Distinct().Count() >= 8);
        Assert.Equal(cases.Count, cases.Select(item => item.Organisation).Distinct().Count());
    }

    [Fact]
    public void AllOfThemLieInOneFolderAndNothingElseDoes() => Assert.Equal(
        cases.Select(item => item.SourcePath),
        ShippedLibrary.Playbook.Cases.Select(item => item.SourcePath).Where(path => path.StartsWith("cases/training/", StringComparison.Ordinal)));

    [Fact]
    public void EachSaysThatItIsMadeUpAndWhatIsNotKnown() => Assert.All(cases, item =>
    {
        Assert.StartsWith("この事例は練習用の架空の事例です。", item.Body.PlainText, StringComparison.Ordinal);
        Assert.Contains("わかっていないこと", item.Body.Headings.Select(heading => heading.Text));
        Assert.EndsWith("（架空）", item.Product!.Name, StringComparison.Ordinal);
    });

    [Fact]
    public void EachIsNamedInTheNoteAndTheNoteNamesNoOther() => Assert.Equal(
        cases.Select(item => item.Id).Order(StringComparer.Ordinal),
        NotedPattern.Text.Split(['、', '：', ' ', '\n', '（', '。', '`', '（']).Where(word => word.StartsWith("training-", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EachMeasureHasABasisAndAMethod() => Assert.All(cases.SelectMany(item => item.History).SelectMany(state => state.Outcome?.Measures ?? []), measure =>
    {
        Assert.NotNull(measure.Basis);
        Assert.False(string.IsNullOrWhiteSpace(measure.Method));
    });

    [Fact]
    public void BothKindsOfProductAreThere() =>
        Assert.Equal([ProductKind.Efficiency, ProductKind.Creation], cases.Select(item => item.Product!.Kind!.Value).Distinct().Order());

    [Fact]
    public void EveryStatusIsThere() => Assert.Equal(Enum.GetValues<Status>(), cases.Select(item => item.Status).Distinct().Order());

    [Fact]
    public void PlansChangeInAllFourDirections() => Assert.Equal(
        Enum.GetValues<Direction>(), cases.SelectMany(item => item.Revisions).Select(state => state.Direction).OfType<Direction>().Distinct().Order());

    [Fact]
    public void WinConditionsAreSeenBeforeAndAfterTheyWereAgreed() => Assert.Equal(
        [OutcomeState.Unshared, OutcomeState.Several, OutcomeState.Vague],
        cases.Where(item => item.Outcome.State == OutcomeState.Agreed)
            .SelectMany(item => item.Revisions).Select(state => state.Outcome?.State).OfType<OutcomeState>()
            .Where(state => state != OutcomeState.Agreed).Distinct().Order());

    [Fact]
    public void SomeFailuresWereCarriedOutAndSomeWereNot()
    {
        var verdicts = cases.SelectMany(item => item.History).Select(VerdictRule.Of).Where(reading => reading.Result == ResultLevel.NotReached).ToList();
        Assert.True(verdicts.Count(reading => reading.Verdict == Verdict.RedrawHypothesis) >= 8);
        Assert.Contains(verdicts, reading => reading.Verdict == Verdict.FindWhatPrevented);
    }

    [Fact]
    public void StakeholdersRenewalsCalendarsDosesAndCustomersWordsAreThere()
    {
        Assert.True(cases.Count(item => item.Stakeholders.Count > 0) >= 8);
        Assert.All(cases, item => Assert.NotNull(item.Renewal));
        Assert.True(cases.Count(item => item.Calendar is not null) >= 4);
        Assert.All(cases, item => Assert.Contains(item.Plan!.Tactics, tactic => tactic.Dose is not null || tactic.Done is not null));
        Assert.True(cases.Count(item => item.Outcome.Words is not null) >= 8);
        Assert.True(cases.Count(item => item.Obstacles.Count > 0) >= 24);
    }
}
