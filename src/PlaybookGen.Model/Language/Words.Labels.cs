namespace PlaybookGen.Model;

/// <summary>Labels of what the format knows by a fixed word.</summary>
public sealed partial class Words
{
    /// <summary>How a case ended.</summary>
    public string Of(Status status) => status switch
    {
        Status.Success => Pick("成功", "Success"),
        Status.Partial => Pick("一部成功", "Partial success"),
        Status.Churned => Pick("解約・中止", "Churned or stopped"),
        _ => Pick("進行中", "Ongoing"),
    };

    /// <summary>Whether one state of a plan worked.</summary>
    public string OfStep(Status status) => status switch
    {
        Status.Success => Pick("効果あり", "Worked"),
        Status.Partial => Pick("一部効果あり", "Worked in part"),
        Status.Churned => Pick("効果なし", "Did not work"),
        _ => Pick("進行中", "Ongoing"),
    };

    public string Of(Provenance provenance) => provenance switch
    {
        Provenance.Published => Pick("公開事例", "Published"),
        Provenance.Anonymised => Pick("匿名化した事例", "Anonymised"),
        Provenance.Fictional => Pick("練習用（架空）", "For practice (fictional)"),
        _ => Pick("説明用の例", "Explanatory example"),
    };

    /// <summary>The mark that a case bears wherever it appears when it is no evidence; null for a real case.</summary>
    public string? PracticeMark(Provenance provenance) => provenance switch
    {
        Provenance.Fictional => Pick("練習用", "For practice"),
        Provenance.Illustrative => Pick("説明用", "Explanatory"),
        _ => null,
    };

    public string Of(Basis basis) => basis switch
    {
        Basis.Measured => Pick("実測", "Measured"),
        Basis.Reported => Pick("報告", "Reported"),
        Basis.Expected => Pick("想定", "Expected"),
        _ => Pick("説明用", "Explanatory"),
    };

    public string Of(Depth depth) => depth == Depth.Light ? Pick("ライトサクセス", "Light success") : Pick("ディープサクセス", "Deep success");

    public string Of(OutcomeState state) => state switch
    {
        OutcomeState.Agreed => Pick("合意済み", "Agreed"),
        OutcomeState.Unshared => Pick("未合意", "Not shared"),
        OutcomeState.Several => Pick("複数", "Several at once"),
        OutcomeState.Vague => Pick("あいまい", "Vague"),
        _ => Pick("未検討", "Undefined"),
    };

    public string Of(CompanySize size) => size switch
    {
        CompanySize.Smb => Pick("中小", "Small or medium"),
        CompanySize.Mid => Pick("中堅", "Mid-size"),
        _ => Pick("大手", "Enterprise"),
    };

    public string Of(SuccessPhase phase) => phase switch
    {
        SuccessPhase.Onboarding => Pick("導入", "Onboarding"),
        SuccessPhase.Adoption => Pick("定着", "Adoption"),
        SuccessPhase.Value => Pick("価値実現", "Value"),
        SuccessPhase.Retention => Pick("継続", "Retention"),
        _ => Pick("拡大", "Expansion"),
    };

    public string Of(ProductKind kind) =>
        kind == ProductKind.Efficiency ? Pick("業務効率", "Makes known work cheaper") : Pick("業務創造", "Creates new work");

    public string Of(Actor actor) => actor switch
    {
        Actor.Product => Pick("プロダクト", "Product"),
        Actor.Vendor => Pick("支援側", "Vendor"),
        _ => Pick("顧客", "Customer"),
    };

    public string Of(Direction direction) => direction switch
    {
        Direction.Higher => Pick("高度化", "Higher"),
        Direction.Broader => Pick("抽象化", "Broader"),
        Direction.Leaner => Pick("最適化", "Leaner"),
        _ => Pick("繊細化", "Kinder"),
    };

    public string Of(Effort effort) => effort switch
    {
        Effort.S => Pick("小", "Small"),
        Effort.M => Pick("中", "Medium"),
        _ => Pick("大", "Large"),
    };

    public string Of(StakeholderRole role) => role switch
    {
        StakeholderRole.EconomicBuyer => Pick("決裁者", "Economic buyer"),
        StakeholderRole.Champion => Pick("推進者", "Champion"),
        StakeholderRole.Administrator => Pick("システム管理者", "Administrator"),
        _ => Pick("利用者", "End user"),
    };

    public string Of(RenewalBudget budget) => budget switch
    {
        RenewalBudget.Secured => Pick("確保済み", "Secured"),
        RenewalBudget.Possible => Pick("見込みあり", "Possible"),
        _ => Pick("なし", "None"),
    };
}
