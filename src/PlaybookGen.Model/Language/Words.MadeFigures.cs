namespace PlaybookGen.Model;

/// <summary>Questions, hints and reasons of the drills about sentences, figures and pairs of cases.</summary>
public sealed partial class Words
{
    public string MendAbout(IEnumerable<string> industries, PartialDate date) => string.Join(BetweenIndustries, industries) + Comma + Date(date);

    public string BetweenIndustries => Pick("・", ", ");

    public string MendQuestion => Pick(
        "四つの文は、四つの別々の事例から取りました。そのまま勝利条件として使えるのはどれですか。",
        "The four sentences come from four different cases. Which can stand as a win condition as it is?");

    public string MendHintBoth => Pick("半年後に顧客と並んで、「なった」「ならなかった」を見て言い合えるものを探します。", "Look for what you and the customer could look at in half a year and say: it is so, or it isn’t.");

    public string MendHintOthers => Pick("残りは、向かう先（獲得目標）、やること（施策）、製品が差し出すもの（価値）のどれかです。", "The others are a direction (goal), something done (tactic) or what a product offers (value).");

    public string MendRight => Pick("起きているかどうかを見て確かめられる、顧客の側の状態です。この事例の勝利条件でした。", "A state on the customer’s side that can be seen to hold or not. It was this case’s win condition.");

    public string MendGoal(string mended) => Pick($"向かう先（獲得目標）で、どうなったら勝ちかがありません。この事例の勝利条件は「{mended}」でした。", $"A goal: it doesn’t say when it is won. This case’s win condition was: {mended}");

    public string MendAct(string mended) => Pick($"やること（施策）です。やり終えても、成果が出たかはわかりません。この事例の勝利条件は「{mended}」でした。", $"Something done: having done it doesn’t tell whether it helped. This case’s win condition was: {mended}");

    public string MendValue(string mended) => Pick($"製品が差し出す価値です。受け取った顧客がどうなっているかがありません。この事例の勝利条件は「{mended}」でした。", $"What a product offers, not what has become of the customer. This case’s win condition was: {mended}");

    public string MendExplains => Pick("勝利条件は、目標でも施策でも機能でもなく、うまくいったときに顧客の側で成り立っている状態です。", "A win condition is no goal, no action and no feature: it is what holds on the customer’s side when it went well.");

    public string MendFollowUp => Pick("ほかの三つから一つ選び、勝利条件に書き直してから、その事例の実際の勝利条件と比べてください。", "Pick one of the other three, mend it into a win condition, then compare with that case’s own.");

    public string FactQuestion => Pick(
        "四つの文は、別々の事例の振り返りと記述から取りました。事実ではなく、書き手の解釈が入っているのはどれですか。",
        "The four sentences come from reviews and accounts of different cases. Which one is an interpretation, not a fact?");

    public string FactHintCheck => Pick("記録を見れば、誰が確かめても同じになるものを外していきます。", "Strike out what anyone could check in the records.");

    public string FactHintWords => Pick("原因、比べたうえでの評価、気持ちの推測が入った文を探します。", "Look for a cause, a judgement or a guess at feelings.");

    public string FactRight => Pick("原因や評価についての書き手の考えです。役に立ちますが、確かめるまでは仮説です。", "The writer’s view of a cause or a value. Useful, and a hypothesis until it is checked.");

    public string FactWrong => Pick("数えたこと、行ったことの記録です。解釈が違う人も、ここまでは同じものを見られます。", "A record of what was counted or done. People of other opinions see the same here.");

    public string FactExplains => Pick("振り返りは、結果数値、施策実行度、分析・考察の順に進めます。解釈を先に言うと、事実のほうが選ばれてしまいます。", "A review goes from figures to execution to analysis. Said first, an interpretation picks its facts.");

    public string FactFollowUp => Pick("選んだ解釈が正しいかどうかを、どの数字か観察で確かめますか。", "Which figure or observation would tell whether this interpretation holds?");

    public string PercentageOf(Measure measure) => Percentage(measure.Metric, Number(measure.Actual!.Value), Number(measure.N!.Value));

    public string Percentage(string metric, string share, string n) => Pick($"{metric}：{share}%（n = {n}）", $"{metric}: {share}% (n = {n})");

    public string FewAbout => Pick("割合を支える件数", "The count behind a percentage");

    public string FewQuestion => Pick(
        "あと一人・一件の結果が変わるだけで、割合が2ポイント以上動くのはどれですか。",
        "Which percentage would move by two points or more if a single one turned out differently?");

    public string FewHint => Pick("割合の分母に入っているのは、何件でしょうか。", "How many are in the denominator?");

    public string FewHintRest => Pick("100をnで割ると、一件の重さ（ポイント）になります。", "100 divided by n is the weight of one, in points.");

    public string FewRight(double n) => Pick($"{Number(n)}のうちの一つは、約{Number(Math.Round(100 / n, 1))}ポイントです。実数と並べて伝えます。", $"One of {Number(n)} weighs about {Number(Math.Round(100 / n, 1))} points. Tell the count with it.");

    public string FewWrong(double n) => Pick($"{Number(n)}のうちの一つは、約{Number(Math.Round(100 / n, 2))}ポイントにすぎません。", $"One of {Number(n)} weighs only about {Number(Math.Round(100 / n, 2))} points.");

    public string FewExplains => Pick("同じような割合でも、支える件数で重みが違います。小さい集団では「何人のうち何人」と実数で、大きい集団では割合で話すと、誤解が減ります。", "Like percentages weigh differently by what is behind them. Of few, say how many of how many; of many, say the percentage.");

    public string FewFollowUp => Pick("あなたの報告で、nを書かずに使っている割合は何ですか。", "Which percentage do you report without its n?");

    public string ChangeOf(Measure measure) => Change(measure.Metric, Amount(measure.Baseline!.Value, measure.Unit), Amount(measure.Actual!.Value, measure.Unit));

    public string Change(string metric, string from, string to) => Pick($"{metric}：{from} → {to}", $"{metric}: {from} → {to}");

    public string ChangeAbout(bool rising) => rising ? Pick("増えた数字を比で読む", "Rises read as ratios") : Pick("減った数字を比で読む", "Falls read as ratios");

    public string ChangeQuestion(bool rising) => rising
        ? Pick("開始から何倍になったか（比）で見ると、いちばん大きく増えたのはどれですか。", "Read as a ratio to the start, which one rose most?")
        : Pick("開始の何分の一になったか（比）で見ると、いちばん大きく減ったのはどれですか。", "Read as a ratio to the start, which one fell most?");

    public string ChangeHint(bool rising) => rising ? Pick("実績を開始の値で割ります。", "Divide the actual by the start.") : Pick("開始の値を実績で割ります。", "Divide the start by the actual.");

    public string ChangeHintRest => Pick("差（引き算）の大きさに引っぱられていないか、確かめてください。", "Check that it isn’t the difference that draws you.");

    public string ChangeRight(double factor, bool rising) => rising
        ? Pick($"約{Number(Rounded(factor))}倍で、四つの中でいちばん大きな増え方です。", $"About {Number(Rounded(factor))} times the start: the greatest rise of the four.")
        : Pick($"約{Number(Rounded(factor))}分の一で、四つの中でいちばん大きな減り方です。", $"About one {Number(Rounded(factor))}th of the start: the greatest fall of the four.");

    public string ChangeWrong(double factor, bool rising, bool isTrap) => (rising, isTrap) switch
    {
        (true, true) => Pick($"差は大きく見えますが、比では約{Number(Rounded(factor))}倍です。", $"The difference looks large, but it is only about {Number(Rounded(factor))} times."),
        (true, false) => Pick($"比では約{Number(Rounded(factor))}倍です。", $"It is about {Number(Rounded(factor))} times the start."),
        (false, true) => Pick($"差は大きく見えますが、比では約{Number(Rounded(factor))}分の一です。", $"The difference looks large, but it is only about 1 / {Number(Rounded(factor))}."),
        _ => Pick($"比では約{Number(Rounded(factor))}分の一です。", $"It is about 1 / {Number(Rounded(factor))}."),
    };

    public string ChangeExplains => Pick(
        "差（実数）は手間や費用の大きさを、比は変わり方の強さを表します。開始の値が違うものを比べるときは比を、仕事の量を話すときは実数を使います。",
        "A difference tells how much work or money it is; a ratio how strong the change is. Compare unlike starts by ratio, talk of workload in counts.");

    public string ChangeFollowUp => Pick("この結果を顧客の役員に伝えるなら、比と実数のどちらを先に言いますか。それはなぜですか。", "Telling this to the customer’s board, would you begin with the ratio or the count, and why?");

    /// <summary>Two digits after the point below two, one below ten, none above.</summary>
    private static double Rounded(double factor) => Math.Round(factor, factor < 2 ? 2 : factor < 10 ? 1 : 0);

    public string NextMove(Verdict verdict) => verdict switch
    {
        Verdict.WinningLine => Pick("この施策のまま、ほかの顧客にも広げる", "Keep the tactics and take them to other customers"),
        Verdict.RedrawHypothesis => Pick("課題の見立てに戻り、仮説を描き直す", "Go back to the problem and redraw the hypothesis"),
        Verdict.RaiseExecution => Pick("施策は変えずに、実行度を上げて続ける", "Keep the tactics and carry them out more fully"),
        _ => Pick("施策を評価する前に、実行を阻んだ要因を調べる", "Find what prevented the work before judging the tactics"),
    };

    public string VerdictQuestion => Pick("ここで次に取るべき動きはどれですか。", "What should come next?");

    public string VerdictHintOrder => Pick("数字が計画に届いたか。開始より良くなったか。施策はやりきったか。この順に確かめます。", "Did the figure reach the plan? Is it better than at the start? Were the tactics carried out? In this order.");

    public string VerdictHintEnough => Pick("このサイトでは、実行度80%以上を「十分」と読みます。", "Here 80% of execution and more counts as enough.");

    public string VerdictRight(Verdict verdict) => verdict switch
    {
        Verdict.RedrawHypothesis => Pick("十分に行っても届いていません。もっと行うより、課題の見立てを疑います。", "It was carried out and didn’t come true: doubt the view of the problem."),
        Verdict.RaiseExecution => Pick("行い足りないのに良くなっています。施策を捨てるより、まずやりきります。", "It got better though too little was done: first do it in full."),
        _ => Pick("ほとんど行われていないので、施策が効くかどうかはまだ何も言えません。", "Hardly anything was done, so nothing can be said about the tactics."),
    };

    public string VerdictWrong(Verdict verdict) => verdict switch
    {
        Verdict.WinningLine => Pick("十分に行い、計画に届いたときの動きです。たとえば次の局面がそうでした。", "That follows when it was carried out and reached, as here:"),
        Verdict.RedrawHypothesis => Pick("十分に行っても届かなかったときの動きです。たとえば次の局面がそうでした。", "That follows when it was carried out and not reached, as here:"),
        Verdict.RaiseExecution => Pick("行い足りないのに良くなったときの動きです。たとえば次の局面がそうでした。", "That follows when too little was done and yet it got better, as here:"),
        _ => Pick("ほとんど行われず、結果も出なかったときの動きです。たとえば次の局面がそうでした。", "That follows when hardly anything was done and nothing came of it, as here:"),
    };

    public string VerdictExplains(VerdictReading reading) => VerdictReason(reading, true);

    public string VerdictFollowUp(Verdict verdict) => verdict == Verdict.RedrawHypothesis
        ? Pick("描き直すとしたら、どの前提から疑いますか。", "Which assumption would you doubt first?")
        : Pick("実行を妨げたものは何だと思いますか。次の一週間で確かめる方法を一つ挙げてください。", "What stood in the way? Name one way to find out within a week.");

    public string PlannedAndReached(Measure measure)
    {
        var start = measure.Baseline is { } from ? Pick($"開始 {Amount(from, measure.Unit)}、", $"start {Amount(from, measure.Unit)}, ") : "";
        return start + Pick(
            $"計画 {Amount(measure.Target!.Value, measure.Unit)}、実績 {Amount(measure.Actual!.Value, measure.Unit)}",
            $"plan {Amount(measure.Target!.Value, measure.Unit)}, actual {Amount(measure.Actual!.Value, measure.Unit)}");
    }

    public string ActWithExecution(string action, double done, double? quality)
    {
        var how = quality is { } fit ? Pick($"、質 {Percent(fit)}", $", quality {Percent(fit)}") : "";
        return Pick($"{action}（実行度 {Percent(done)}{how}）", $"{action} (carried out {Percent(done)}{how})");
    }

    public string SameTacticLine => Pick("どちらも行った施策", "What both did");

    public string WorkedLine => Pick("うまくいった事例", "The case that went well");

    public string FailedLine => Pick("うまくいかなかった事例", "The case that failed");

    public string CompareQuestion => Pick(
        "結果を分けた条件として、ほかの成功した事例とも矛盾しないのはどれですか。",
        "Which condition may have decided, without another success speaking against it?");

    public string CompareHint => Pick("うまくいかなかったほうの説明にだけ書かれている事情を、一つずつ書き出します。", "Write down what only the case that failed is told to have.");

    public string CompareHintRest => Pick("残りの三つは、同じ施策で成功した顧客にもあった条件です。", "The other three also hold for customers with whom the same tactic worked.");

    public string CompareRight => Pick("失敗したほうにだけあり、成功した事例のどれにもない条件です。", "Only the failures have it, and none of the successes.");

    public string CompareWrong => Pick("同じ施策で成功した次の事例にもある条件なので、これだけでは結果を分けられません。", "This success with the same tactic has it too, so it can’t be what decided:");

    public string CompareExplains(string label, int organisations) => Pick(
        $"「{label}」は失敗した側だけの条件です。ただし、比べた成功は{organisations}組織にすぎず、まだ仮説です。",
        $"Only the failures have “{label}”. Still, it is a hypothesis: the successes compared are of {organisations} organisations.");

    public string CompareFollowUp => Pick("この条件のある顧客には、同じねらいを何で果たしますか。", "With a customer of this condition, what would serve the same end?");
}
