namespace PlaybookGen.Model;

/// <summary>The steps and lists of the form, and choices said at more length than in a table.</summary>
public sealed partial class Words
{
    public string StoryStep => Pick("どんな話か", "What it is about");

    public string StoryStepSays => Pick("あとから直せます。まず一文で。", "One sentence first; it can be changed later.");

    public string CustomerStep => Pick("始めたときのお客様", "The customer at the start");

    public string CustomerStepSays => Pick("似た顧客を担当する人が、この事例にたどり着くための手がかりです。", "By this, people with similar customers find the case.");

    public string OutcomeStep => Pick("勝利条件と結果", "Win condition and result");

    public string OutcomeStepSays => Pick("何がどうなっていたら成功で、実際はどうだったか。", "What counted as a success, and what really came.");

    public string PlanStep => Pick("したこと（プ譜）", "What was done (プ譜)");

    public string PlanStepSays => Pick("効いたと思う順でなく、したことを。", "What was done, not only what seemed to work.");

    public string PhasesStep => Pick("途中で変えた計画（局面）", "Plans before this one (phases)");

    public string PhasesStepSays => Pick("計画を変えたなら、前の計画と変えた理由がいちばん役に立ちます。古い順に書きます。", "If the plan changed, the plan before and the reason are worth most. Oldest first.");

    public string FormReviewStep => Pick("振り返りとくわしい話", "Review and story");

    public string FormReviewStepSays => Pick("事実を先に、意見はあとに。", "Facts first, opinions after.");

    public string ObjectivesLead => Pick("三つほど。望ましくない状態を裏返すと書きやすくなります。", "About three. Turning undesirable states round makes it easier.");

    public string TacticsLead => Pick("二つか三つで十分です。", "Two or three are enough.");

    public string MoreAboutTactic => Pick("色・担当・期限・量", "Colour, owner, due, dose");

    public string MoreAboutOutcome => Pick("お客様の言葉・合意の様子・深さ・数字", "The customer’s words, agreement, depth, numbers");

    public string MoreAboutPhase => Pick("廟算八要素・マイルストーン", "Resources, milestones");

    public string SourcesTitle => Pick("出典", "Sources");

    public string SourceEntry => Pick("出典", "Source");

    public string SourcesLead => Pick("出所が「公開事例」のときに要ります。", "Needed when it is a published case.");

    public string ResultNumbers => Pick("結果の数字", "Numbers");

    public string ResultNumber => Pick("数字", "Number");

    public string ResultNumbersLead => Pick("数字がなければ、書かなくて構いません。作った数字より「数字なし」のほうが役に立ちます。", "If there is none, leave it. No number is better than a made-up one.");

    public string EarlierPhases => Pick("それまでの局面", "Earlier phases");

    public string PhaseEntry => Pick("局面", "Phase");

    public string EarlierPhasesLead => Pick("上の「したこと」が最後の局面です。ここには、その前の計画を古い順に書きます。", "The plan above is the last phase. Write those before it here, oldest first.");

    public string DriverFactors => Pick("目標を分けた要素", "Factors of the goal");

    public string DriverFactorEntry => Pick("要素", "Factor");

    public string ReturnOnInvestment => Pick("投資対効果", "Return");

    public string MetricAndRenewal => Pick("CSメトリック・更新・工数", "CS metric, renewal, effort");

    /// <summary>A basis with what it means, for those who choose it.</summary>
    public string Explained(Basis basis) => basis switch
    {
        Basis.Measured => Pick("実測（自分たちで測った）", "Measured by ourselves"),
        Basis.Reported => Pick("報告（顧客や記事がそう言っている）", "Reported by the customer or a source"),
        Basis.Expected => Pick("想定（見込みや期待）", "Expected, not yet seen"),
        _ => Pick("説明用（例として置いた数）", "An example, no real number"),
    };

    /// <summary>A provenance with what it means, for those who choose it.</summary>
    public string Explained(Provenance provenance) => provenance switch
    {
        Provenance.Published => Pick("公開事例（出典がある）", "Published, with a source"),
        Provenance.Anonymised => Pick("匿名化した事例（実話・社名なし）", "Real, without names"),
        Provenance.Fictional => Pick("練習用（架空）", "Made up, for practice"),
        _ => Pick("説明用の例（出典が挙げる例）", "A source’s own explanatory example"),
    };

    public string Named(Better better) => better == Better.Higher ? Pick("高いほど良い", "Higher is better") : Pick("低いほど良い", "Lower is better");

    public string Named(TacticColour colour) => Pick($"{Letter(colour)}（{Meaning(colour)}）", $"{FormatWord.Of(colour)}: {Meaning(colour).ToLowerInvariant()}");
}
