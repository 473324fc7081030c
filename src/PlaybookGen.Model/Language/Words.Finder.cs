namespace PlaybookGen.Model;

/// <summary>Words of the finder.</summary>
public sealed partial class Words
{
    public string Finder => Pick("この顧客に効いた手", "What worked for such a customer");

    public string FinderSays => Pick(
        "お客様の状態と条件を選ぶと、効いた型を、同じところと違うところを添えて並べます。",
        "Choose what your customer is like, and see the patterns with what is shared and what differs.");

    public string YourCustomer => Pick("お客様のこと", "Your customer");

    public string OutcomeWanted => Pick("望む勝利条件", "Win condition wanted");

    public string AnyOutcome => Pick("指定しない", "Any");

    public string ConditionsBy(ConditionAxis axis) => Pick($"条件：{Of(axis)}", $"Conditions: {Of(axis).ToLowerInvariant()}");

    public string ClearChoice => Pick("選択をすべて外す", "Clear all");

    public string SeeResults => Pick("並べ替えた結果を見る", "See the sorted patterns");

    public string FilterTraits => Pick("言葉で絞る", "Filter these");

    public string FinderNeedsScript => Pick(
        "ブラウザーのスクリプトを切っているため、すべての型をそのまま並べています。型ごとの「前提となる条件」と、証拠になった顧客を見比べてください。",
        "Scripts are off, so all patterns are listed as they are. Compare your customer with the conditions and the customers named under each.");

    public string FinderStart => Pick(
        "お客様のことをひとつ選ぶだけで、近い型から並べ替わります。選ぶ前は、効いた型から順に並べています。",
        "One choice about your customer is enough to sort this list by what comes near. Until then, what worked comes first.");

    public string FinderCount => Pick(
        "すぐ使える {ready}、あと一歩 {near}、採用例のみ {adopted}、未踏 {far}。ほかに練習用 {practice}。",
        "Ready {ready}, one step away {near}, adopted only {adopted}, untried {far}. For practice: {practice}.");

    public string BandReady => Pick("すぐ使える", "Ready to use");

    public string BandReadySays => Pick("選んだ条件はすべて、効いた顧客にもありました。", "Everything that you chose was so for customers for whom it worked.");

    public string BandNear => Pick("あと一歩", "One step away");

    public string BandNearSays => Pick("ひとつだけ違うか、ひとつ確かめれば使えます。", "One thing differs or has to be checked first.");

    public string BandFar => Pick("未踏", "Untried");

    public string BandFarSays => Pick("この組み合わせで試した事例はありません。使うなら、違いを読んでから。", "Nobody has tried it on such a customer. Read what differs first.");

    public string BandAvoid => Pick("この顧客で避けたいこと", "What to avoid with this customer");

    public string BandAvoidSays => Pick("似た顧客に実行して、うまくいかなかった進め方です。", "Carried out for similar customers, and it failed.");

    public string BandPractice => Pick("練習用（証拠ではありません）", "For practice (no evidence)");

    public string BandPracticeSays => Pick("架空または説明のための事例だけにもとづく型です。", "These rest on fictional or explanatory cases only.");

    public string StartWorked => Pick("効いた型", "What worked");

    public string StartWorkedSays => Pick("結果のある事例で、望んだ勝利条件に届いたもの。証拠の強い順です。", "These reached what was wanted, in cases with a result; the strongest evidence first.");

    public string StartFailed => Pick("避けたい進め方", "What to avoid");

    public string StartFailedSays => Pick("実行したのに、望んだ勝利条件に届かなかったものです。", "Carried out, and it did not reach what was wanted.");

    public string StartAdopted => Pick("採用例のみ（結果はこれから）", "Adopted, results still to come");

    public string StartAdoptedSays => Pick("計画に組み込んだ事例はありますが、結果はまだ報告されていません。", "Cases have planned it, and none has told a result yet.");

    public string BandNone => Pick("共通点のない型", "Patterns with nothing in common");

    public string NothingFits => Pick(
        "選んだ条件に近い型は、まだありません。この顧客の計画が、最初の事例になります。",
        "No pattern comes near yet. The plan for this customer can become the first case.");

    public string ProvenNeverHad => Pick("効いた顧客には無かった条件", "Customers for whom it worked did not have");

    public string OtherOutcome => Pick("別の勝利条件に向かう型", "It served another win condition");

    public string ConfirmFirst => Pick("お客様で確かめること", "Check whether your customer has");

    public string SharedTraits => Pick("同じところ", "Shared");

    public string NothingDiffers => Pick("選んだ範囲で違いは見つかりません。", "Nothing differs in what you chose.");

    public string NearestCase => Pick("いちばん近い事例", "The nearest case");

    public string OnlyThere => Pick("この事例の、まだ選んでいない条件", "Conditions of that case, not chosen yet");

    public string NearCounterCase => Pick("同じくらい近い反例があります", "A counter-case is as near");

    public string NeedsTitle => Pick("前提となる条件", "Conditions");

    public string NoNeeds => Pick("特に結びついた条件はありません", "Bound to no condition");

    public string ProofsTitle(int count) => Pick($"証拠になった顧客（{Number(count)}）", $"The customers behind it ({Number(count)})");

    public string AsCounterCase => Pick("反例", "Counter-case");

    public string HowRanked => Pick("並べ方", "How this is ranked");

    public string HowRankedText => Pick(
        "違いの数で三つの帯に分けます。数えるのは、選んだ条件のうち効いた顧客に無かったもの（ひとつずつ）、別の勝利条件（ひとつ）、型の前提のうち選ばれていないもの（まとめてひとつ）です。0なら「すぐ使える」、1なら「あと一歩」、2以上は「未踏」。結果の報告がまだない型は、違いが少なくても「採用例のみ」に置きます。帯の中は、違いの少なさ、証拠の強さ、同じところの多さ、組織の数の順です。比べる相手は、証拠の事例のうちいちばん違いの少ないものです。",
        "Differences decide the band: each chosen trait that customers for whom it worked did not have, another win condition, and, together as one, the pattern’s conditions that you have not chosen. None is “ready”, one is “one step away”, more are “untried”. A pattern without any reported result is “adopted only”, however near. Within a band: fewer differences, stronger evidence, more in common, more organisations. The comparison is with the case that differs least.");

    public string OtherWays => Pick("ほかの切り口で探す", "Other ways to explore");
}
