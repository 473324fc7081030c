using PlaybookGen.Model;

namespace PlaybookGen.Tests.Model.Cases;

public class RenewalPolicyRuleTests
{
    [Fact]
    public void TheWholeTableIsAsItIsShown() => Assert.Equal(
        [
            "Advocates: VeryActive Active Active AskFirst",
            "BuyerConvinced: Active Active Passive AskFirst",
            "BuyerUndecided: AskFirst Passive Passive AskFirst",
            "BuyerAgainst: Passive Passive Passive AskFirst",
            "Unknown: AskFirst AskFirst AskFirst AskFirst",
        ],
        Enum.GetValues<RenewalStance>().Select(stance => $"{stance}: {string.Join(' ', Budgets.Select(budget => RenewalPolicyRule.Of(stance, budget)))}"));

    [Fact]
    public void OnlyTheCornerOfTheSourceBearsItsName() => Assert.Equal(
        [(RenewalStance.BuyerConvinced, RenewalBudget.Secured)],
        from stance in Enum.GetValues<RenewalStance>()
        from budget in Budgets
        where RenewalPolicyRule.IsStated(stance, budget)
        select (stance, budget!.Value));

    private static RenewalBudget?[] Budgets => [.. Enum.GetValues<RenewalBudget>().Cast<RenewalBudget?>(), null];
}
