namespace PlaybookGen.Model;

/// <summary>Words of the pages of terms.</summary>
public sealed partial class Words
{
    public string AlsoCalled => Pick("別の言い方", "Also called");

    public string WiderTerm => Pick("上位の項目", "Wider term");

    public string NarrowerTerms => Pick("下位の項目", "Narrower terms");

    public string CustomersSay => Pick("お客様の言葉", "What customers say");

    public string Axis => Pick("軸", "Axis");

    public string StageLabel => Pick("実績創出の段階", "Stage");

    public string PrincipleLabel => Pick("GPOの原則", "GPO principle");

    public string SensemakingLabel => Pick("腹落ちの手法", "Sensemaking");

    public string PhaseLabel => Pick("現れる時期", "Appears in");

    public string InfluenceLabel => Pick("動かしやすさ", "Influence");

    public string LeadsTo => Pick("この状態が招くもの", "Leads to");

    public string CausedBy => Pick("この状態を招くもの", "Caused by");

    public string NotWhenTitle => Pick("使わないほうがよいとき", "When not to use it");

    public string HowItWasDone => Pick("どう行い、どうなったか", "How it was done, and what came of it");

    public string TurnedRound => Pick("反転した計画", "Plans that turned it round");

    public string QuestionsToAsk => Pick("問いかけ", "Questions to ask");

    public string Drills => Pick("ドリル", "Drills");

    public string Products => Pick("製品", "Products");

    public string Targets => Pick("開発候補", "Development targets");

    public string MoreUses(int count) => Pick($"ほかに{Number(count)}回行われています。", count == 1 ? "One more use." : $"{Number(count)} more uses.");

    public string LastRevision => Pick("最後の局面", "Last phase of the plan");

    public string ResultNotTold => Pick("結果の記載なし", "Result not told");

    public string NoPatternYet => Pick("この項目の型は、まだ見つかっていません。", "No pattern has been found for it yet.");

    public string DoneBy(Actor actor) => Pick($"{Of(actor)}が実施", $"By the {Of(actor).ToLowerInvariant()}");

    public string CarriedOut(double done) => Pick($"実行度{Percent(done)}", $"{Percent(done)} carried out");
}
