namespace PlaybookGen.Model;

/// <summary>
/// 更新の方針 from role × view × budget. Of the source (ログラス, CS寺子屋 Vol.4, 2023) only one corner is stated: an economic buyer who has the
/// budget and sees value is proposed to actively. The rest of the table was a picture; what stands here is this site's own.
/// </summary>
public static class RenewalPolicyRule
{
    /// <param name="budget">Null when it is not known.</param>
    public static RenewalPolicy Of(RenewalStance stance, RenewalBudget? budget) => (stance, budget) switch
    {
        (RenewalStance.Unknown, _) or (_, null) => RenewalPolicy.AskFirst,
        (RenewalStance.Advocates, RenewalBudget.Secured) => RenewalPolicy.VeryActive,
        (RenewalStance.Advocates, _) => RenewalPolicy.Active,
        (RenewalStance.BuyerConvinced, not RenewalBudget.None) => RenewalPolicy.Active,
        (RenewalStance.BuyerUndecided, RenewalBudget.Secured) => RenewalPolicy.AskFirst,
        _ => RenewalPolicy.Passive,
    };

    /// <summary>Whether the source itself says so.</summary>
    public static bool IsStated(RenewalStance stance, RenewalBudget? budget) => stance == RenewalStance.BuyerConvinced && budget == RenewalBudget.Secured;
}
